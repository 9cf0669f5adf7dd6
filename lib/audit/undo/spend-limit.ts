import 'server-only'
import { findLimit, saveLimit } from '@/lib/billing/spend'
import { changed, type Undoable } from './undoable'

/** The monthly amount that is warned about. */
export const undoSpendLimit: Undoable = {
  async current(company) {
    const limit = await findLimit(company)
    return limit ? { cents: limit.cents } : null
  },
  async restore({ viewer: { by, company }, image }) {
    const { version = 0 } = (await findLimit(company)) ?? {}
    const cents = image ? Number(image.cents) : null
    return (await saveLimit(company, by, cents, version)) === 'stale' ? changed : undefined
  },
}
