import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { voicemailLists } from '@/db/schema'
import { type By, change, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Person } from '@/lib/auth/person-of'

/** How many lists a person has, and how many members a list (field reference 6.3). */
export const mostLists = 15
export const mostMembers = 50

/** A distribution list; members are extensions and E.164 numbers, in order. */
export type DistributionList = { number: number; name: string; members: string[] }
type Owner = Pick<Person, 'id' | 'name'>

/** A person's distribution lists by number; those never filled are not there. */
export async function listDistributionLists(company: Company, personId: string): Promise<DistributionList[]> {
  const rows = await read()
    .select()
    .from(voicemailLists)
    .where(and(eq(voicemailLists.companyId, company.id), eq(voicemailLists.personId, personId)))
    .orderBy(asc(voicemailLists.number))
  return rows.map(({ number, name, members }) => ({ number, name, members: members.split(' ') }))
}

/** Saves a distribution list whole; without members it is emptied. */
export async function saveDistributionList(by: By, company: Company, person: Owner, list: DistributionList) {
  const before = (await listDistributionLists(company, person.id)).find(({ number }) => number === list.number)
  await change(by, 'voicemail-lists.save', async (write, note) => {
    const { number, name, members } = list
    const own = and(
      eq(voicemailLists.companyId, company.id),
      eq(voicemailLists.personId, person.id),
      eq(voicemailLists.number, number),
    )
    await write.delete(voicemailLists).where(own)
    const key = { companyId: company.id, personId: person.id }
    if (members.length) await write.insert(voicemailLists).values({ ...key, number, name, members: members.join(' ') })
    const after = members.length ? list : null
    await note({ kind: 'voicemail-lists', id: person.id, name: person.name, before: before ?? null, after })
  })
}
