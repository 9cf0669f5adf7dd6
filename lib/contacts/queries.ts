import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import { contains } from '@/db/contains'
import { contacts, departments, directory, numbers } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Viewer } from '@/lib/auth/viewer'
import { type Contact, searchWords } from './contact'

export const pageSize = 50
export const groups = ['all', 'internal', 'external'] as const
export type Group = (typeof groups)[number]
export type Asked = { words: string; group: Group; department: string | null; page: number }

function external(viewer: Viewer, { words, department }: Asked) {
  return and(
    eq(contacts.companyId, viewer.company.id),
    or(isNull(contacts.ownerId), eq(contacts.ownerId, viewer.person.id)),
    ...searchWords(words).map(word => contains(contacts.search, word)),
    department ? sql`false` : undefined,
  )
}

function internal(company: Company, { words, department }: Asked) {
  return and(
    eq(directory.companyId, company.id),
    eq(directory.kind, 'person'),
    eq(directory.active, true),
    department ? eq(directory.departmentId, department) : undefined,
    ...searchWords(words).map(word =>
      or(
        contains(directory.sort, word),
        contains(directory.extension, word),
        inArray(
          directory.id,
          read()
            .select({ id: sql<string>`${numbers.ownerId}` })
            .from(numbers)
            .where(and(eq(numbers.companyId, company.id), contains(numbers.number, word))),
        ),
      ),
    ),
  )
}

/** One page of the contact list, internal people and external contacts in one order, and how many there are. */
export async function listContacts(viewer: Viewer, asked: Asked) {
  const inside = asked.group === 'external' ? sql`false` : internal(viewer.company, asked)
  const outside = asked.group === 'internal' ? sql`false` : external(viewer, asked)
  const keys = unionAll(
    read()
      .select({ id: directory.id, sort: directory.sort, inside: sql<number>`1`.as('inside') })
      .from(directory)
      .where(inside),
    read()
      .select({ id: contacts.id, sort: contacts.sort, inside: sql<number>`0`.as('inside') })
      .from(contacts)
      .where(outside),
  )
  const [people, others] = await Promise.all([read().$count(directory, inside), read().$count(contacts, outside)])
  const total = people + others
  const page = Math.min(asked.page, Math.max(1, Math.ceil(total / pageSize)))
  const found = await keys
    .orderBy(sql`sort`, sql`id`)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  const ids = (inside: boolean) => found.filter(row => !!row.inside === inside).map(row => row.id)
  const [colleagues, outsiders] = await Promise.all([
    findColleagues(viewer.company, ids(true)),
    findContacts(viewer.company, ids(false)),
  ])
  const rows = found.flatMap(({ id }) => colleagues.get(id) ?? outsiders.get(id) ?? [])
  return { rows, page, total, people, others }
}

export type Colleague = {
  id: string
  name: string
  extension: string | null
  department: string | null
  number: string | null
}
export type ListRow = Colleague | Contact

async function findColleagues(company: Company, ids: string[]): Promise<Map<string, Colleague>> {
  const rows = await read()
    .select({
      id: directory.id,
      name: directory.name,
      extension: directory.extension,
      department: departments.name,
      number: numbers.number,
    })
    .from(directory)
    .leftJoin(
      departments,
      and(eq(departments.companyId, directory.companyId), eq(departments.id, directory.departmentId)),
    )
    .leftJoin(numbers, and(eq(numbers.companyId, directory.companyId), eq(numbers.ownerId, directory.id)))
    .where(and(eq(directory.companyId, company.id), inArray(directory.id, ids)))
  return new Map(rows.map(row => [row.id, row]))
}

async function findContacts(company: Company, ids: string[]): Promise<Map<string, Contact>> {
  const rows = await read()
    .select()
    .from(contacts)
    .where(and(eq(contacts.companyId, company.id), inArray(contacts.id, ids)))
  return new Map(rows.map(row => [row.id, row]))
}

/** A contact that the viewer may see: the company's, or their own. */
export async function findContact(viewer: Viewer, id: string): Promise<Contact | undefined> {
  const [row] = await read()
    .select()
    .from(contacts)
    .where(
      and(
        eq(contacts.companyId, viewer.company.id),
        eq(contacts.id, id),
        or(isNull(contacts.ownerId), eq(contacts.ownerId, viewer.person.id)),
      ),
    )
  return row
}

/** A contact of the whole company. */
export async function findCompanyContact(company: Company, id: string): Promise<Contact | undefined> {
  const [row] = await read()
    .select()
    .from(contacts)
    .where(and(eq(contacts.companyId, company.id), eq(contacts.id, id), isNull(contacts.ownerId)))
  return row
}

/** Whether the viewer may change it: one's own contacts, and for administrators the company's. */
export function mayEdit(viewer: Viewer, contact: Pick<Contact, 'ownerId'>): boolean {
  return contact.ownerId === null ? viewer.administers : contact.ownerId === viewer.person.id
}

/** Everything the viewer may see, for an export and for the check of an import, by name. */
export function listAllContacts(viewer: Viewer): Promise<Contact[]> {
  return read()
    .select()
    .from(contacts)
    .where(external(viewer, { words: '', group: 'external', department: null, page: 1 }))
    .orderBy(contacts.sort)
}

/** The first contacts of the whole company by name, for the destination fields of its services. */
export function listCompanyChoices(company: Company, limit = 200): Promise<Pick<Contact, 'name' | 'number'>[]> {
  return read()
    .select({ name: contacts.name, number: contacts.number })
    .from(contacts)
    .where(and(eq(contacts.companyId, company.id), isNull(contacts.ownerId)))
    .orderBy(contacts.sort)
    .limit(limit)
}

/** The first contacts by name that a destination or speed-dial field offers to choose from. */
export function listChoices(viewer: Viewer, limit = 200): Promise<Pick<Contact, 'name' | 'number'>[]> {
  return read()
    .select({ name: contacts.name, number: contacts.number })
    .from(contacts)
    .where(external(viewer, { words: '', group: 'external', department: null, page: 1 }))
    .orderBy(contacts.sort)
    .limit(limit)
}
