import 'server-only'
import { and, asc, desc, eq, gte, like, lt, ne, or, sql } from 'drizzle-orm'
import { audit, departments, directory, people } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/tags'
import { listLicences } from '@/lib/licences/stock'
import type { HistoryFilter } from './filter'

/** One change of the company: who, when, what, and its values before (null: added) and after (null: removed). */
export type Entry = typeof audit.$inferSelect

function asked(company: Company, { text, who, kind, start, end }: HistoryFilter) {
  const containing = (wanted: string) => `%${wanted.replace(/[\\%_]/g, '\\$&')}%`
  const digits = /^[\d\s().+-]{4,}$/.test(text) ? text.replace(/\D/g, '') : ''
  return and(
    eq(audit.companyId, company.id),
    text
      ? or(
          sql`${audit.subjectName} like ${containing(text)} escape '\\'`,
          sql`${audit.personName} like ${containing(text)} escape '\\'`,
          digits ? and(eq(audit.kind, 'numbers'), sql`${audit.subjectName} like ${containing(digits)}`) : undefined,
        )
      : undefined,
    who ? eq(audit.personName, who) : undefined,
    kind ? eq(audit.kind, kind) : undefined,
    start === undefined ? undefined : gte(audit.at, start),
    end === undefined ? undefined : lt(audit.at, end),
  )
}

/** A page of the company's history, the newest change first, and how many there are. */
export async function listHistory(
  company: Company,
  filter: HistoryFilter,
  page: number,
  size: number,
): Promise<{ entries: Entry[]; total: number }> {
  const where = asked(company, filter)
  const [entries, total] = await Promise.all([
    read()
      .select()
      .from(audit)
      .where(where)
      .orderBy(desc(audit.at), desc(audit.id))
      .limit(size)
      .offset((page - 1) * size),
    read().$count(audit, where),
  ])
  return { entries, total }
}

/** The next changes of the history after one (the newest first), for a file of any length. */
export function nextHistory(company: Company, filter: HistoryFilter, size: number, after?: Entry): Promise<Entry[]> {
  const older = after && or(lt(audit.at, after.at), and(eq(audit.at, after.at), lt(audit.id, after.id)))
  return read()
    .select()
    .from(audit)
    .where(and(asked(company, filter), older))
    .orderBy(desc(audit.at), desc(audit.id))
    .limit(size)
}

export async function findEntry(company: Company, id: string): Promise<Entry | undefined> {
  const [entry] = await read()
    .select()
    .from(audit)
    .where(and(eq(audit.companyId, company.id), eq(audit.id, id)))
  return entry
}

/** Who changed something, and what kinds of things were changed. */
export async function listFacets(company: Company): Promise<{ people: string[]; kinds: string[] }> {
  const own = eq(audit.companyId, company.id)
  const [people, kinds] = await Promise.all([
    read().selectDistinct({ name: audit.personName }).from(audit).where(own).orderBy(asc(audit.personName)),
    read().selectDistinct({ kind: audit.kind }).from(audit).where(own).orderBy(asc(audit.kind)),
  ])
  return { people: people.map(({ name }) => name), kinds: kinds.map(({ kind }) => kind) }
}

/** Entries that a company has one of, named by what they are in the reader's language. */
const ofCompany = /-settings$|^night-forwarding$|^calling-plans$/

/**
 * The names of the company's things by id, for images that hold ids: what is gone keeps the name its removal noted, and a licence is
 * named by its pack.
 */
export async function namesById(company: Company, locale: Locale): Promise<ReadonlyMap<string, string>> {
  const { id: companyId } = company
  const { licences: packs, history } = messagesOf(locale)
  const settings: Record<string, string> = { ...history.kinds, 'calling-plans': history.kinds['calling-plan'] }
  const own = ({ id, kind, name }: { id: string; kind: string; name: string }) => {
    const known = ofCompany.test(kind) ? settings[kind] : undefined
    return { id, name: known ?? name }
  }
  const [entries, groups, stock, gone] = await Promise.all([
    read()
      .select({ id: directory.id, kind: directory.kind, name: directory.name })
      .from(directory)
      .where(eq(directory.companyId, companyId)),
    read()
      .select({ id: departments.id, name: departments.name })
      .from(departments)
      .where(eq(departments.companyId, companyId)),
    listLicences(company),
    read()
      .select({ id: audit.subjectId, name: audit.subjectName })
      .from(audit)
      .where(and(eq(audit.companyId, companyId), like(audit.action, '%.remove'))),
  ])
  const licences = stock.map(({ id, pack }) => ({ id, name: packs[pack] }))
  return new Map([...gone, ...groups, ...licences, ...entries.map(own)].map(({ id, name }) => [id, name]))
}

/** The newest change of a thing, other than one. */
export async function findLatest(
  company: Company,
  { kind, subjectId, id }: Pick<Entry, 'kind' | 'subjectId' | 'id'>,
): Promise<Entry | undefined> {
  const same = and(
    eq(audit.companyId, company.id),
    eq(audit.kind, kind),
    eq(audit.subjectId, subjectId),
    ne(audit.id, id),
  )
  const [latest] = await read().select().from(audit).where(same).orderBy(desc(audit.at), desc(audit.id)).limit(1)
  return latest
}

/** A person's columns and department, extension and suspension as they are now. */
export async function findProfile(company: Company, id: string): Promise<Record<string, unknown> | undefined> {
  const { departmentId, extension, active } = directory
  const [row] = await read()
    .select({ person: people, entry: { departmentId, extension, active } })
    .from(people)
    .innerJoin(directory, and(eq(directory.companyId, people.companyId), eq(directory.id, people.id)))
    .where(and(eq(people.companyId, company.id), eq(people.id, id)))
  return row && { ...row.person, ...row.entry }
}
