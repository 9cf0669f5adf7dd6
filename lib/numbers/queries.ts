import { and, asc, eq, isNotNull, isNull, like, or, sql } from 'drizzle-orm'
import { callCenters, departments, directory, numberAnnouncements, numbers, people } from '@/db/schema'
import { type Reader, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { sortKey } from '@/lib/directory/sort-key'
import type { Moment } from './moments'

export type OwnedNumber = typeof numbers.$inferSelect
export const states = ['assigned', 'unassigned', 'inactive', 'toll-free'] as const
export type NumberState = (typeof states)[number]
export type Asked = { words: string; state: NumberState | null; department: string | null; page: number }
export const pageSize = 50

const owner = and(eq(directory.companyId, numbers.companyId), eq(directory.id, numbers.ownerId))
const tollFree = sql`substr(${numbers.number}, 1, 5) in ('+1800', '+1833', '+1844', '+1855', '+1866', '+1877', '+1888')`

function stateIs(state: NumberState) {
  if (state === 'assigned') return isNotNull(numbers.ownerId)
  if (state === 'unassigned') return isNull(numbers.ownerId)
  return state === 'inactive' ? eq(numbers.active, false) : tollFree
}

function rowsOf(company: Company, { words, state, department }: Omit<Asked, 'page'>) {
  const part = `%${sortKey(words).replace(/[\\%_]/g, '\\$&')}%`
  const digits = words.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
  const where = and(
    eq(numbers.companyId, company.id),
    state ? stateIs(state) : undefined,
    department ? eq(numbers.departmentId, department) : undefined,
    words
      ? or(
          digits ? like(numbers.number, `%${digits}%`) : undefined,
          sql`lower(${numbers.label}) like ${part} escape '\\'`,
          sql`${directory.sort} like ${part} escape '\\'`,
          like(directory.extension, part),
        )
      : undefined,
  )
  return {
    where,
    from: read()
      .select({
        number: numbers,
        entry: directory,
        department: departments.name,
        street: people.emergencyStreet,
        city: people.emergencyCity,
      })
      .from(numbers)
      .leftJoin(directory, owner)
      .leftJoin(people, and(eq(people.companyId, numbers.companyId), eq(people.id, numbers.ownerId)))
      .leftJoin(
        departments,
        and(eq(departments.companyId, numbers.companyId), eq(departments.id, numbers.departmentId)),
      ),
  }
}

export type NumberRow = OwnedNumber & {
  owner: { id: string; kind: string; name: string; extension: string | null; active: boolean } | null
  departmentName: string | null
  emergencyAddress: string | null
}
type Found = Awaited<ReturnType<typeof rowsOf>['from']>[number]

function rowOf({ number, entry, department, street, city }: Found): NumberRow {
  return {
    ...number,
    owner: entry,
    departmentName: department,
    emergencyAddress: street && city ? `${street}, ${city}` : street,
  }
}

/** One page of the company's numbers in order, what each rings, and how many there are. */
export async function listNumbers(company: Company, asked: Asked) {
  const { where, from } = rowsOf(company, asked)
  const [count] = await read()
    .select({ total: sql<number>`count(*)` })
    .from(numbers)
    .leftJoin(directory, owner)
    .where(where)
  const total = count?.total ?? 0
  const page = Math.min(asked.page, Math.max(1, Math.ceil(total / pageSize)))
  const rows = await from
    .where(where)
    .orderBy(numbers.number)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
  return { total, page, rows: rows.map(rowOf) }
}

/** Every number that the filters leave, for a file. */
export async function listAllNumbers(company: Company, asked: Omit<Asked, 'page'>): Promise<NumberRow[]> {
  const { where, from } = rowsOf(company, asked)
  return (await from.where(where).orderBy(numbers.number)).map(rowOf)
}

/** The counters above the list. */
export async function countNumbers(company: Company) {
  const [counts] = await read()
    .select({
      total: sql<number>`count(*)`,
      assigned: sql<number>`coalesce(sum(${numbers.ownerId} is not null), 0)`,
      inactive: sql<number>`coalesce(sum(${numbers.active} = 0), 0)`,
      tollFree: sql<number>`coalesce(sum(${tollFree}), 0)`,
    })
    .from(numbers)
    .where(eq(numbers.companyId, company.id))
  const { total = 0, assigned = 0, inactive = 0, tollFree: free = 0 } = counts ?? {}
  return { total, assigned, unassigned: total - assigned, inactive, tollFree: free }
}

/** A number of the company (E.164), with what it rings. */
export async function findNumber(company: Company, number: string): Promise<NumberRow | undefined> {
  const [row] = await rowsOf(company, { words: '', state: null, department: null }).from.where(
    and(eq(numbers.companyId, company.id), eq(numbers.number, number)),
  )
  return row && rowOf(row)
}

/** What an administrator decided about a number, as its form has it. */
export async function findNumberValues({ id: companyId }: Pick<Company, 'id'>, number: string, from: Reader = read()) {
  const [row] = await from
    .select()
    .from(numbers)
    .where(and(eq(numbers.companyId, companyId), eq(numbers.number, number)))
  if (!row) return null
  const { ownerId, departmentId, label, active, ringPattern, dnisName, dnisPriority } = row
  const played = await from
    .select()
    .from(numberAnnouncements)
    .where(and(eq(numberAnnouncements.companyId, companyId), eq(numberAnnouncements.number, number)))
    .orderBy(asc(numberAnnouncements.position))
  const at = (moment: Moment) => played.flatMap(one => (one.moment === moment ? [one.announcementId] : []))
  return {
    ...{ ownerId, departmentId, label, active, ringPattern, dnisName, dnisPriority },
    ...{ entranceSounds: at('entrance'), comfortSounds: at('comfort') },
    ...{ musicSounds: at('music'), whisperSounds: at('whisper') },
  }
}

/** The type of a call centre, which says what its numbers may have; undefined for anything else. */
export async function findCenterType(company: Company, id: string | null) {
  if (id === null) return undefined
  const [row] = await read()
    .select({ type: callCenters.type })
    .from(callCenters)
    .where(and(eq(callCenters.companyId, company.id), eq(callCenters.id, id)))
  return row?.type
}
