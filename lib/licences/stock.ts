import { and, count, eq } from 'drizzle-orm'
import { licences, people } from '@/db/schema'
import { type Reader, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { type Pack, packs } from './packs'

export type Licence = { id: string; pack: Pack; quantity: number; used: number }

/** The company's licences, smallest pack first, with how many are in use. */
export async function listLicences(company: Pick<Company, 'id'>, from: Reader = read()): Promise<Licence[]> {
  const rows = await from
    .select({ id: licences.id, pack: licences.pack, quantity: licences.quantity, used: count(people.id) })
    .from(licences)
    .leftJoin(people, and(eq(people.companyId, licences.companyId), eq(people.licenceId, licences.id)))
    .where(eq(licences.companyId, company.id))
    .groupBy(licences.companyId, licences.id)
  return packs.flatMap(pack => rows.filter(row => row.pack === pack).map(row => ({ ...row, pack })))
}

/** The pack of a person's licence, or none. */
export async function findPack(company: Company, licenceId: string | null): Promise<string | null> {
  if (!licenceId) return null
  const [row] = await read()
    .select({ pack: licences.pack })
    .from(licences)
    .where(and(eq(licences.companyId, company.id), eq(licences.id, licenceId)))
  return row?.pack ?? null
}
