import { and, eq, ne } from 'drizzle-orm'
import { directory, people } from '@/db/schema'
import { type Reader, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Person } from '@/lib/auth/person-of'

/** Whether the company would be left without an administrator who can sign in if this person stopped being one. */
export async function isLastAdministrator(company: Company, person: Person, from: Reader = read()): Promise<boolean> {
  if (person.role !== 'administrator' || !person.entry.active) return false
  const others = await from
    .select({ id: people.id })
    .from(people)
    .innerJoin(directory, and(eq(directory.companyId, people.companyId), eq(directory.id, people.id)))
    .where(
      and(
        eq(people.companyId, company.id),
        eq(people.role, 'administrator'),
        eq(directory.active, true),
        ne(people.id, person.id),
      ),
    )
    .limit(1)
  return others.length === 0
}
