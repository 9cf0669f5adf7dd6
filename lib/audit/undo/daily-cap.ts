import 'server-only'
import { findCap, loosens, saveCap } from '@/lib/billing/daily-cap'
import { changed, type Undoable } from './undoable'

const centsOf = (image: Record<string, unknown> | null) => (image ? Number(image.cents) : null)

/** What the calls of a day may cost; more of it, or no cap, asks for the password as its page does. */
export const undoDailyCap: Undoable = {
  async current(company) {
    const cap = await findCap(company)
    return cap ? { cents: cap.cents } : null
  },
  async guarded(company, _id, image) {
    return loosens(await findCap(company), centsOf(image))
  },
  async restore({ viewer: { by, company }, image }) {
    const { version = 0 } = (await findCap(company)) ?? {}
    return (await saveCap(company, by, centsOf(image), version)) === 'stale' ? changed : undefined
  },
}
