import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { audit } from '@/db/schema'
import { read } from '@/db/store'

/** The id of a company's last audit entry, or nothing before the first: it moves whenever a setting does. */
export async function lastChange(companyId: string): Promise<string | null> {
  const [last] = await read()
    .select({ id: audit.id })
    .from(audit)
    .where(eq(audit.companyId, companyId))
    .orderBy(desc(audit.id))
    .limit(1)
  return last?.id ?? null
}
