import 'server-only'
import { and, asc, eq, inArray, ne, notLike } from 'drizzle-orm'
import {
  directory,
  links,
  members,
  numberAnnouncements,
  numbers,
  schedules,
  serviceDetails,
  serviceProfiles,
  withheldServices,
} from '@/db/schema'
import { type Reader, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { listCallRates } from '@/lib/billing/lists'
import { listCallables } from '@/lib/destinations/queries'
import { listDepartments } from '@/lib/directory/departments'
import type { Locale } from '@/lib/i18n/tags'
import { listCodes } from '@/lib/queues/queries'
import { minuteTo } from '@/lib/rating/estimate'
import { rateTable } from '@/lib/rating/rate'
import { type ServiceKind, serviceKinds } from './kinds'
import { valuesOf } from './rows'
import type { Kept, Stored, Values } from './service'
import type { Showing } from './showing'

export type DetailKind = keyof typeof serviceDetails

/** The table of a kind's own columns, if it has some; all of them have the same keys. */
export function detailsOf(kind: string): (typeof serviceDetails)[DetailKind] | undefined {
  return serviceDetails[kind as DetailKind]
}

/** The company's services of a kind by name, with their values. */
export async function listServices<V>(company: Company, service: Kept<V>): Promise<Stored<V>[]> {
  return (await load(read(), company.id, service as Kept)) as Stored<V>[]
}

/** One service of the company, or nothing. */
export async function findService<V>(company: Company, service: Kept<V>, id: string): Promise<Stored<V> | undefined> {
  const [stored] = await load(read(), company.id, service as Kept, id)
  return stored as Stored<V> | undefined
}

/** The company's settings of a service (the one of their kind), or what they are before anybody set them: without an id. */
export async function findSettings<V>(
  company: Company,
  settings: Kept<V>,
): Promise<{ id?: string; version: number; values: V }> {
  const [stored] = await listServices(company, settings)
  return stored ?? { version: 0, values: settings.blank }
}

export async function load(reader: Reader, companyId: string, service: Kept, id?: string): Promise<Stored[]> {
  const entries = await reader
    .select()
    .from(directory)
    .where(
      and(
        eq(directory.companyId, companyId),
        eq(directory.kind, service.kind),
        id === undefined ? undefined : eq(directory.id, id),
      ),
    )
    .orderBy(asc(directory.sort))
  if (!entries.length) return []
  const ids = entries.map(entry => entry.id)
  const linked = await reader
    .select()
    .from(links)
    .where(and(eq(links.companyId, companyId), inArray(links.ownerId, ids)))
  const people = await reader
    .select()
    .from(members)
    .where(and(eq(members.companyId, companyId), inArray(members.ownerId, ids)))
    .orderBy(asc(members.position))
  const owned = await reader
    .select({ number: numbers.number, ownerId: numbers.ownerId })
    .from(numbers)
    .where(and(eq(numbers.companyId, companyId), inArray(numbers.ownerId, ids)))
    .orderBy(asc(numbers.number))
  const profiles = await byId(reader, companyId, serviceProfiles, ids)
  const details = detailsOf(service.kind)
  const columns = details && (await byId(reader, companyId, details, ids))
  const kept = await service.load?.(reader, companyId, ids)
  return entries.map(entry => ({
    id: entry.id,
    version: entry.version,
    values: valuesOf(service, {
      entry,
      profile: profiles.get(entry.id),
      column: columns?.get(entry.id),
      numbers: owned.filter(row => row.ownerId === entry.id).map(row => row.number),
      links: linked.filter(row => row.ownerId === entry.id),
      members: people.filter(row => row.ownerId === entry.id),
      kept: kept?.get(entry.id),
    }),
  }))
}

type Details = typeof serviceProfiles | (typeof serviceDetails)[DetailKind]

async function byId(reader: Reader, companyId: string, table: Details, ids: string[]): Promise<Map<string, Values>> {
  const rows: (Values & { id: string })[] = await reader
    .select()
    .from(table)
    .where(and(eq(table.companyId, companyId), inArray(table.id, ids)))
  return new Map(rows.map(row => [row.id, row]))
}

/** The group services the company is entitled to, in the guide's order. */
export async function listEntitled(company: Company): Promise<ServiceKind[]> {
  const withheld = await read().select().from(withheldServices).where(eq(withheldServices.companyId, company.id))
  return serviceKinds.filter(kind => !withheld.some(row => row.kind === kind))
}

/** What points at or has one of these entries: their owners, each once; a number is its own id and name (E.164). A place in the order of queues is no use. */
export type Use = { id: string; kind: string; name: string }

/** What uses each of these entries, by entry. */
export async function listUses(company: Company, ids: string[], reader: Reader = read()): Promise<Map<string, Use[]>> {
  const owner = { id: directory.id, kind: directory.kind, name: directory.name }
  const pointing = await reader
    .selectDistinct({ target: links.targetId, ...owner })
    .from(links)
    .innerJoin(directory, and(eq(directory.companyId, links.companyId), eq(directory.id, links.ownerId)))
    .where(and(eq(links.companyId, company.id), inArray(links.targetId, ids), notLike(links.slot, 'queueOrder.%')))
    .orderBy(directory.kind, directory.name)
  const having = await reader
    .selectDistinct({ target: members.personId, ...owner })
    .from(members)
    .innerJoin(directory, and(eq(directory.companyId, members.companyId), eq(directory.id, members.ownerId)))
    .where(and(eq(members.companyId, company.id), inArray(members.personId, ids)))
    .orderBy(directory.kind, directory.name)
  const own = numberAnnouncements
  const playing = await reader
    .selectDistinct({ target: own.announcementId, id: own.number, name: own.number })
    .from(own)
    .where(and(eq(own.companyId, company.id), inArray(own.announcementId, ids)))
    .orderBy(own.number)
  const numbered = playing.map(row => ({ ...row, kind: 'numbers' }))
  const uses = new Map<string, Use[]>(ids.map(id => [id, []]))
  for (const { target, ...use } of [...pointing, ...having, ...numbered]) {
    const known = target ? uses.get(target) : undefined
    if (known && use.id !== target && !known.some(one => one.id === use.id)) known.push(use)
  }
  return uses
}

/** What a company has, to choose from and to name things by. */
export async function findShowing(company: Company, locale: Locale): Promise<Showing> {
  const own = await read()
    .select()
    .from(directory)
    .where(eq(directory.companyId, company.id))
    .orderBy(asc(directory.sort))
  const types = await read().select().from(schedules).where(eq(schedules.companyId, company.id))
  const owned = await read()
    .select({ number: numbers.number, ownerId: numbers.ownerId, ringPattern: numbers.ringPattern })
    .from(numbers)
    .where(eq(numbers.companyId, company.id))
    .orderBy(asc(numbers.number))
  const rates = rateTable(await listCallRates())
  return {
    company,
    locale,
    people: own.filter(({ kind }) => kind === 'person'),
    callables: await listCallables(company),
    things: own
      .filter(({ kind }) => kind !== 'person')
      .map(({ id, kind, name, active }) => ({ id, kind, name, active, type: types.find(row => row.id === id)?.type })),
    departments: await listDepartments(company),
    numbers: owned,
    minuteTo: (called, from) => minuteTo(called, from, rates, Date.now()),
    unavailableCodes: await listCodes(company, 'unavailableCodes'),
    memberships: await read()
      .select({ ownerId: members.ownerId, personId: members.personId })
      .from(members)
      .where(eq(members.companyId, company.id)),
  }
}

/** Whether the company has this thing of a kind. */
export async function hasThing(company: Company, kind: ServiceKind, id: string): Promise<boolean> {
  const own = and(eq(directory.companyId, company.id), eq(directory.kind, kind), eq(directory.id, id))
  return (await read().$count(directory, own)) > 0
}

/** Every service of the company, and whether it is active. */
export function listActive(company: Company): Promise<{ id: string; kind: string; active: boolean }[]> {
  return read()
    .select({ id: directory.id, kind: directory.kind, active: directory.active })
    .from(directory)
    .where(and(eq(directory.companyId, company.id), ne(directory.kind, 'person')))
}
