import { eq } from 'drizzle-orm'
import { departments } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'

/** The company's departments, by name. */
export function listDepartments(company: Company): Promise<{ id: string; name: string }[]> {
  return read()
    .select({ id: departments.id, name: departments.name })
    .from(departments)
    .where(eq(departments.companyId, company.id))
    .orderBy(departments.name)
}
