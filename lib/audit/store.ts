import 'server-only'
import { and, eq } from 'drizzle-orm'
import { audit } from '@/db/schema'
import { keep } from '@/db/store'
import type { Company } from '@/lib/auth/company'

/** Says in the history which later change undid a change; nothing else of an entry ever changes. */
export function markUndone(company: Company, id: string, undoneBy: string): Promise<void> {
  return keep(async write => {
    await write
      .update(audit)
      .set({ undoneBy })
      .where(and(eq(audit.companyId, company.id), eq(audit.id, id)))
  })
}
