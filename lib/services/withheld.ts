import 'server-only'
import { eq } from 'drizzle-orm'
import { withheldServices } from '@/db/schema'
import { type By, change } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { type ServiceKind, serviceKinds } from './kinds'

/** Withholds these kinds of services from a company and offers it all others; what is set up of them stays as it is. */
export function saveWithheld(
  by: By,
  { id: companyId, name }: Company,
  wanted: ReadonlySet<ServiceKind>,
): Promise<ServiceKind[]> {
  return change(by, 'company.services', async (write, note) => {
    const rows = await write.select().from(withheldServices).where(eq(withheldServices.companyId, companyId))
    const before = serviceKinds.filter(kind => rows.some(row => row.kind === kind))
    const after = serviceKinds.filter(kind => wanted.has(kind))
    if (before.join() === after.join()) return after
    await write.delete(withheldServices).where(eq(withheldServices.companyId, companyId))
    for (const kind of after) await write.insert(withheldServices).values({ companyId, kind })
    await note({ kind: 'company', id: companyId, name, before: { withheld: before }, after: { withheld: after } })
    return after
  })
}
