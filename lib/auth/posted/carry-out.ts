import { newId } from '@/db/id'
import { type Around, posting } from '@/db/store'
import { businessHours } from '@/lib/services/night-forwarding/hours'
import { confirmedFor } from '../confirmed'
import { isNewDevice } from '../device'
import type { Viewer } from '../viewer'
import { isOffHours, type Reason, reasonsFor } from './ceremony'
import { digestOf } from './digest'
import { claimPost, type Post } from './store'
import { countTargets, freshTargets, listTargets, type Target, Unconfirmed } from './targets'
import { tellOfTargets } from './tell'

async function reasonsNow(someone: Viewer, fresh: readonly Target[], now: number): Promise<Reason[]> {
  const { company } = someone
  const offHours = isOffHours(await businessHours(company), now)
  return reasonsFor(fresh, { offHours, newDevice: await isNewDevice(someone) })
}

/** The form as `Form` posts it, with the key it was born with; a form without key is carried out as often as it is posted. */
export function postOf({ company, person }: Viewer, bound: readonly unknown[], form: FormData): Post | undefined {
  const once = form.get('once')
  if (typeof once !== 'string' || !/^[\w-]{20,40}$/.test(once)) return undefined
  return { companyId: company.id, personId: person.id, once, run: newId(), digest: digestOf(bound, form) }
}

/** What came of it; `unconfirmed`: the password is wanted first, and nothing was written (`answer`: of what was rehearsed). */
export type Carried<T> = { answer: T; unconfirmed?: undefined } | { answer?: T; unconfirmed: true }

/**
 * Carries out what a person posted: in every change of it, rehearsed or not, the form is claimed, and destinations outside are
 * counted, confirmed and told.
 */
export async function carryOut<T>(someone: Viewer, post: Post | undefined, act: () => Promise<T>): Promise<Carried<T>> {
  let unconfirmed = false
  const around: Around = async (write, work, entries) => {
    const now = Date.now()
    if (post) await claimPost(write, post, now)
    const before = await listTargets(write, someone.company.id)
    const result = await work()
    const fresh = freshTargets(before, await listTargets(write, someone.company.id))
    if (!fresh.length) return result
    await countTargets(write, someone, fresh, now)
    const reasons = await reasonsNow(someone, fresh, now)
    if (reasons.length && now - someone.session.confirmedAt > confirmedFor) {
      unconfirmed = true
      throw new Unconfirmed()
    }
    const [entry] = entries
    if (reasons.length && entry) await tellOfTargets(write, someone, entry, { fresh, reasons, now })
    return result
  }
  try {
    const answer = await posting(around, act)
    return unconfirmed ? { answer, unconfirmed } : { answer }
  } catch (error) {
    if (error instanceof Unconfirmed) return { unconfirmed: true }
    throw error
  }
}
