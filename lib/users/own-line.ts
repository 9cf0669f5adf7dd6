import { and, eq } from 'drizzle-orm'
import { licences, people } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'

/** A person's mobile (E.164) and the pack of their licence. */
export async function findOwnLine(company: Company, personId: string) {
  const [row] = await read()
    .select({ mobile: people.mobile, pack: licences.pack })
    .from(people)
    .leftJoin(licences, and(eq(licences.companyId, people.companyId), eq(licences.id, people.licenceId)))
    .where(and(eq(people.companyId, company.id), eq(people.id, personId)))
  return row ?? { mobile: null, pack: null }
}
