import { newId } from '@/db/id'
import { type Around, posting } from '@/db/store'
import type { Viewer } from '../viewer'
import { digestOf } from './digest'
import { claimPost, type Post } from './store'
import { countTargets, freshTargets, listTargets } from './targets'

/** The form as `Form` posts it, with the key it was born with; a form without key is carried out as often as it is posted. */
export function postOf({ company, person }: Viewer, bound: readonly unknown[], form: FormData): Post | undefined {
  const once = form.get('once')
  if (typeof once !== 'string' || !/^[\w-]{20,40}$/.test(once)) return undefined
  return { companyId: company.id, personId: person.id, once, run: newId(), digest: digestOf(bound, form) }
}

/** Carries out what a person posted: in every change of it the form is claimed, and destinations outside are counted. */
export function carryOut<T>(someone: Viewer, post: Post | undefined, act: () => Promise<T>): Promise<T> {
  const around: Around = async (write, work) => {
    if (post) await claimPost(write, post, Date.now())
    const before = await listTargets(write, someone.company.id)
    const result = await work()
    const fresh = freshTargets(before, await listTargets(write, someone.company.id))
    if (fresh.length) await countTargets(write, someone, fresh, Date.now())
    return result
  }
  return posting(around, act)
}
