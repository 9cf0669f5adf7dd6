import 'server-only'
import { and, eq } from 'drizzle-orm'
import { directory, nightForwarding, nightForwardingPeople } from '@/db/schema'
import { type Reader, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Destination } from '@/lib/destinations/destination'
import { findLinks } from '@/lib/destinations/store'

export type Night = {
  mode: 'off' | 'on' | 'automatic'
  business: string | null
  holiday: string | null
  to: Destination | null
}
/** The company's night forwarding; before anybody set it up: off, without an id, version 0. */
export type StoredNight = Night & { id?: string; version: number }
export type NightChoice = 'group' | 'on' | 'off'

export function findNight(company: Company): Promise<StoredNight> {
  return nightOf(read(), company)
}

export async function nightOf(reader: Reader, company: Company): Promise<StoredNight> {
  const [row] = await reader
    .select({ id: nightForwarding.id, mode: nightForwarding.mode, version: directory.version })
    .from(nightForwarding)
    .innerJoin(directory, and(eq(directory.companyId, nightForwarding.companyId), eq(directory.id, nightForwarding.id)))
    .where(eq(nightForwarding.companyId, company.id))
  if (!row) return { mode: 'off', business: null, holiday: null, to: null, version: 0 }
  const links = await findLinks(company, row.id, reader)
  const entry = (slot: string) => {
    const link = links.get(slot)
    return link?.kind === 'entry' ? link.id : null
  }
  return { ...row, business: entry('business'), holiday: entry('holiday'), to: links.get('to') ?? null }
}

/** The people of the company by name, each with the choice made for night forwarding. */
export async function listNightChoices(
  company: Company,
): Promise<{ id: string; name: string; extension: string | null; choice: NightChoice }[]> {
  const rows = await read()
    .select({
      id: directory.id,
      name: directory.name,
      extension: directory.extension,
      choice: nightForwardingPeople.choice,
    })
    .from(directory)
    .leftJoin(
      nightForwardingPeople,
      and(eq(nightForwardingPeople.companyId, directory.companyId), eq(nightForwardingPeople.personId, directory.id)),
    )
    .where(and(eq(directory.companyId, company.id), eq(directory.kind, 'person')))
    .orderBy(directory.sort)
  return rows.map(row => ({ ...row, choice: row.choice ?? 'group' }))
}
