import 'server-only'
import { and, eq } from 'drizzle-orm'
import { departments, directory, numbers } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Names } from './csv/columns'

export type Known = Names & {
  /** The group services that can take a call, by name. */
  answering: { id: string; name: string }[]
  /** Names by extension or own number (E.164), for the other end of a call. */
  ends: Map<string, string>
}

/** Who and what the ids, extensions and own numbers in a company's calls stand for, as of today. */
export async function namesOf(company: Company): Promise<Known> {
  const [entries, owned] = await Promise.all([
    read()
      .select({
        id: directory.id,
        kind: directory.kind,
        name: directory.name,
        extension: directory.extension,
        department: departments.name,
      })
      .from(directory)
      .leftJoin(
        departments,
        and(eq(departments.companyId, directory.companyId), eq(departments.id, directory.departmentId)),
      )
      .where(eq(directory.companyId, company.id))
      .orderBy(directory.sort),
    read()
      .select({ number: numbers.number, ownerId: numbers.ownerId })
      .from(numbers)
      .where(eq(numbers.companyId, company.id)),
  ])
  const byId = new Map(entries.map(entry => [entry.id, entry]))
  const people = entries.filter(entry => entry.kind === 'person')
  const ends = new Map<string, string>()
  for (const { extension, name } of entries) if (extension) ends.set(extension, name)
  for (const { number, ownerId } of owned) {
    const owner = ownerId && byId.get(ownerId)
    if (owner) ends.set(number, owner.name)
  }
  return {
    people: new Map(people.map(({ id, name, extension, department }) => [id, { name, extension, department }])),
    services: new Map(entries.filter(entry => entry.kind !== 'person').map(({ id, name }) => [id, name])),
    answering: entries.filter(
      ({ id, kind, extension }) =>
        kind !== 'person' && (extension !== null || owned.some(({ ownerId }) => ownerId === id)),
    ),
    ends,
  }
}
