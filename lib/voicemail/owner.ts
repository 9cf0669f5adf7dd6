import 'server-only'
import { and, eq } from 'drizzle-orm'
import { directory, people } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Person } from '@/lib/auth/person-of'

/** Whose mailbox an extension of the company is: a person, or nobody. For the switch, which knows no session. */
export async function findMailboxOwner(company: Company, extension: string): Promise<Person | undefined> {
  const [row] = await read()
    .select()
    .from(people)
    .innerJoin(directory, and(eq(directory.companyId, people.companyId), eq(directory.id, people.id)))
    .where(and(eq(directory.companyId, company.id), eq(directory.extension, extension)))
  return row && { ...row.people, entry: row.directory, name: row.directory.name }
}
