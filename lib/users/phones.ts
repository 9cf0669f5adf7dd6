import { and, eq } from 'drizzle-orm'
import { phones } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'

/** A person's phones, by name. */
export function listPhonesOf(company: Company, personId: string) {
  return read()
    .select()
    .from(phones)
    .where(and(eq(phones.companyId, company.id), eq(phones.ownerId, personId)))
    .orderBy(phones.name)
}
