import 'server-only'
import { companyModes } from '@/db/schema'
import { type By, change } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Mode } from '@/lib/schedules/mode'
import { modeOf } from './queries'

const kind = 'company-mode'

/** Puts the company in a mode until an instant (null: until changed). False when somebody did since `version`. */
export function saveMode(by: By, company: Company, version: number, { mode, until }: Mode): Promise<boolean> {
  return change(by, `${kind}.save`, async (write, note) => {
    const before = await modeOf(write, company.id)
    if (before.version !== version) return false
    const set = { mode, until, version: version + 1 }
    await write
      .insert(companyModes)
      .values({ companyId: company.id, ...set })
      .onConflictDoUpdate({ target: companyModes.companyId, set })
    const image = { mode: before.mode, until: before.until }
    await note({ kind, id: company.id, name: company.name, before: image, after: { mode, until } })
    return true
  })
}
