import 'server-only'
import { and, asc, desc, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm'
import { departments, directory, licences, numbers, people, phones, tokens } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { sortKey } from '@/lib/directory/sort-key'
import { type Status, type StatusFacts, statusOf } from './status'

export const sorts = ['name', 'extension', 'department', 'licence', 'status'] as const
export type Sort = (typeof sorts)[number]
export type Asked = {
  words: string
  status: Status | null
  licence: string | null
  department: string | null
  role: 'administrator' | 'person' | null
  suspended: boolean
  sort: Sort
  descending: boolean
  page: number
}
export const pageSize = 50

/** These sub-queries name their columns by table only in a select that joins (drizzle leaves the table out otherwise). */
const seenAt = sql<
  number | null
>`(select min(${phones.seenAt}) from ${phones} where ${phones.companyId} = ${people.companyId} and ${phones.ownerId} = ${people.id})`
const linkUntil = sql<
  number | null
>`(select max(${tokens.expiresAt}) from ${tokens} where ${tokens.companyId} = ${people.companyId} and ${tokens.personId} = ${people.id} and ${tokens.purpose} = 'activation' and ${tokens.usedAt} is null)`

/** The same as statusOf, where the store filters and sorts by it. */
function statusSql(now: number): SQL<Status> {
  return sql<Status>`case when ${people.activatedAt} is not null or ${seenAt} is not null then 'activated' when ${linkUntil} > ${now} then 'pending' else 'not-activated' end`
}

function wanted(company: Company, asked: Asked, now: number) {
  const { words, status, licence, department, role, suspended } = asked
  return and(
    eq(people.companyId, company.id),
    ...words.split(/\s+/).filter(Boolean).slice(0, 6).map(findWord),
    status ? sql`${statusSql(now)} = ${status}` : undefined,
    licence ? eq(people.licenceId, licence) : undefined,
    department ? eq(directory.departmentId, department) : undefined,
    role ? eq(people.role, role) : undefined,
    suspended ? eq(directory.active, false) : undefined,
  )
}

/** A word of a search: part of a name without accents, of an address, of an extension or of a number. */
function findWord(word: string) {
  const part = `%${sortKey(word).replace(/[\\%_]/g, '\\$&')}%`
  const digits = word.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
  const numbered = sql`exists (select 1 from ${numbers} where ${numbers.companyId} = ${people.companyId} and ${numbers.ownerId} = ${people.id} and ${like(numbers.number, `%${digits}%`)})`
  return or(
    sql`${directory.sort} like ${part} escape '\\'`,
    sql`${people.email} like ${part} escape '\\'`,
    digits.length > 1 ? or(like(directory.extension, `${digits}%`), numbered) : undefined,
  )
}

const entry = and(eq(directory.companyId, people.companyId), eq(directory.id, people.id))
const columns = {
  id: people.id,
  name: directory.name,
  email: people.email,
  username: people.username,
  role: people.role,
  active: directory.active,
  extension: directory.extension,
  department: departments.name,
  pack: licences.pack,
  activatedAt: people.activatedAt,
  phoneSeenAt: seenAt,
  linkUntil,
}

function from() {
  return read()
    .select(columns)
    .from(people)
    .innerJoin(directory, entry)
    .leftJoin(departments, and(eq(departments.companyId, people.companyId), eq(departments.id, directory.departmentId)))
    .leftJoin(licences, and(eq(licences.companyId, people.companyId), eq(licences.id, people.licenceId)))
    .$dynamic()
}

export type UserRow = Omit<Awaited<ReturnType<typeof from>>[number], keyof StatusFacts> & {
  status: Status
  numbers: string[]
}

/** One page of the company's people as asked, and how many there are. */
export async function listUsers(company: Company, asked: Asked, now: number) {
  const where = wanted(company, asked, now)
  const [counted] = await read()
    .select({ total: sql<number>`count(*)` })
    .from(people)
    .innerJoin(directory, entry)
    .where(where)
  const total = counted?.total ?? 0
  const page = Math.min(asked.page, Math.max(1, Math.ceil(total / pageSize)))
  const by = {
    name: directory.sort,
    extension: directory.extension,
    department: departments.name,
    licence: licences.pack,
    status: statusSql(now),
  }[asked.sort]
  const found = await from()
    .where(where)
    .orderBy(asked.descending ? desc(by) : asc(by), asc(directory.sort), asc(people.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  const ids = found.map(({ id }) => id)
  const owned = await read()
    .select({ number: numbers.number, ownerId: numbers.ownerId })
    .from(numbers)
    .where(and(eq(numbers.companyId, company.id), inArray(numbers.ownerId, ids)))
    .orderBy(numbers.number)
  const rows = found.map(
    ({ activatedAt, phoneSeenAt, linkUntil, ...row }): UserRow => ({
      ...row,
      status: statusOf({ activatedAt, phoneSeenAt, linkUntil }, now),
      numbers: owned.filter(({ ownerId }) => ownerId === row.id).map(({ number }) => number),
    }),
  )
  return { rows, page, total }
}

/** How many people the company has, in each state. */
export async function countUsers(company: Company, now: number): Promise<Record<Status, number>> {
  const status = statusSql(now)
  const rows = await read()
    .select({ status, count: sql<number>`count(*)` })
    .from(people)
    .innerJoin(directory, entry)
    .where(eq(people.companyId, company.id))
    .groupBy(status)
  const counts = { pending: 0, activated: 0, 'not-activated': 0 }
  for (const row of rows) counts[row.status] = row.count
  return counts
}

/** The facts of one person's state. */
export async function findStatus(company: Company, personId: string): Promise<StatusFacts> {
  const [facts] = await read()
    .select({ activatedAt: people.activatedAt, phoneSeenAt: seenAt, linkUntil })
    .from(people)
    .innerJoin(directory, entry)
    .where(and(eq(people.companyId, company.id), eq(people.id, personId)))
  return facts ?? { activatedAt: null, phoneSeenAt: null, linkUntil: null }
}

/** The user names of everybody the filters leave, or undefined where they leave all. */
export async function listNames(company: Company, asked: Asked, now: number): Promise<string[] | undefined> {
  if (!isFiltered(asked)) return undefined
  const rows = await from()
    .where(wanted(company, asked, now))
    .orderBy(asc(directory.sort), asc(people.id))
  return rows.map(({ username }) => username)
}

/** Whether some people are left out. */
export function isFiltered(asked: Asked): boolean {
  const { words, status, licence, department, role, suspended } = asked
  return !!(words || status || licence || department || role || suspended)
}
