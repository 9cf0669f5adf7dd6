import { type Around, posting } from '@/db/store'
import { businessHours } from '@/lib/services/night-forwarding/hours'
import { isOffHours, reasonsFor } from './ceremony'
import { type Changer, countTargets, freshTargets, listTargets, Refused, Unconfirmed } from './targets'
import { tellOfTargets } from './tell'

/**
 * Carries out what a person dialled at a phone. Destinations outside are counted and told as those of a form; one that may cost
 * asks for the password, which a phone cannot. False then, or when there were too many: nothing was written.
 */
export async function carryOutDialled(someone: Changer, now: number, act: () => Promise<boolean>): Promise<boolean> {
  const { company } = someone
  const around: Around = async (write, work, entries) => {
    const before = await listTargets(write, company.id)
    const result = await work()
    const fresh = freshTargets(before, await listTargets(write, company.id))
    if (!fresh.length) return result
    await countTargets(write, someone, fresh, now)
    const offHours = isOffHours(await businessHours(company), now)
    const reasons = reasonsFor(fresh, { offHours, newDevice: false })
    if (reasons.includes('costs')) throw new Unconfirmed()
    const [entry] = entries
    if (reasons.length && entry) await tellOfTargets(write, someone, entry, { fresh, reasons, now })
    return result
  }
  try {
    return await posting(around, act)
  } catch (error) {
    if (error instanceof Unconfirmed || error instanceof Refused) return false
    throw error
  }
}
