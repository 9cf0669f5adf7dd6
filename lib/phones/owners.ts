import { and, eq } from 'drizzle-orm'
import { directory } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Option } from '@/lib/ui/choice-field'

/** The people a phone may belong to, by name, for a list to choose from. */
export async function listOwners(company: Company): Promise<Option[]> {
  const rows = await read()
    .select({ id: directory.id, name: directory.name, extension: directory.extension })
    .from(directory)
    .where(and(eq(directory.companyId, company.id), eq(directory.kind, 'person')))
    .orderBy(directory.sort)
  return rows.map(({ id, name, extension }) => ({ value: id, label: extension ? `${name} (${extension})` : name }))
}
