import { and, eq } from 'drizzle-orm'
import { people } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'

/** Whether somebody of the company has that address already. */
export async function hasEmail(company: Company, email: string): Promise<boolean> {
  return (await read().$count(people, and(eq(people.companyId, company.id), eq(people.email, email)))) > 0
}
