import 'server-only'
import { and, eq, inArray, ne } from 'drizzle-orm'
import { Conflict } from '@/db/conflict'
import { departments, directory, members, numbers, schedules } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Problems } from '@/lib/forms/problems'
import { isServiceCode } from '@/lib/numbers/toll'
import { fieldsIn, type Member } from './places'
import type { Service, Values } from './service'

type Ask = { company: Company; service: Service; values: Values; id?: string; problems: Problems }

/** What only the store knows to be wrong with a service's values: names, extensions, numbers, people and things that are taken or unknown. */
export async function clashes(company: Company, service: Service, values: Values, id?: string): Promise<Problems> {
  const ask: Ask = { company, service, values, id, problems: {} }
  await entryClashes(ask)
  await numberClashes(ask)
  await peopleClashes(ask)
  await referenceClashes(ask)
  return { ...ask.problems, ...(await service.clash?.(company.id, values, id)) }
}

/** A key taken at the same instant, as a problem at its field; anything else is thrown on. */
export function clashOf(error: unknown): Problems {
  if (error instanceof Conflict && error.kind === 'unique') {
    if (error.columns.includes('extension')) return { extension: { key: 'extensionTaken', params: { name: '?' } } }
    if (error.columns.includes('number')) return { numbers: { key: 'numberTaken' } }
    if (error.columns.includes('name')) return { name: { key: 'nameTaken' } }
  }
  throw error
}

function other(id: string | undefined) {
  return id === undefined ? undefined : ne(directory.id, id)
}

async function entryClashes({ company, service, values, id, problems }: Ask): Promise<void> {
  const { name, extension, numbers: wanted, departmentId } = values
  const own = and(eq(directory.companyId, company.id), other(id))
  if (typeof name === 'string') {
    const [same] = await read()
      .select({ id: directory.id })
      .from(directory)
      .where(and(own, eq(directory.kind, service.kind), eq(directory.name, name)))
    if (same) problems.name = { key: 'nameTaken' }
  }
  if (typeof extension === 'string') {
    const [same] = await read()
      .select({ name: directory.name })
      .from(directory)
      .where(and(own, eq(directory.extension, extension)))
    if (same) problems.extension = { key: 'extensionTaken', params: { name: same.name } }
    if (isServiceCode(extension)) problems.extension = { key: 'extensionReserved' }
  }
  if (extension === null && Array.isArray(wanted) && !wanted.length) problems.extension = { key: 'numberOrExtension' }
  if (typeof departmentId !== 'string') return
  const [department] = await read()
    .select({ id: departments.id })
    .from(departments)
    .where(and(eq(departments.companyId, company.id), eq(departments.id, departmentId)))
  if (!department) problems.departmentId = { key: 'chooseOne' }
}

async function numberClashes({ company, service, values, id, problems }: Ask): Promise<void> {
  const own = await read().select().from(numbers).where(eq(numbers.companyId, company.id))
  for (const [field] of fieldsIn(service.schema, 'numbers')) {
    const mine = (number: string) => own.find(row => row.number === number)
    const wanted = values[field] as string[]
    if (wanted.some(number => !mine(number))) problems[field] = { key: 'chooseOne' }
    else if (wanted.some(number => ![null, id].includes(mine(number)?.ownerId)))
      problems[field] = { key: 'numberTaken' }
  }
  const { callerNumber } = values
  if (typeof callerNumber === 'string' && !own.some(row => row.number === callerNumber))
    problems.callerNumber = { key: 'numberNotOurs' }
}

async function peopleClashes({ company, service, values, id, problems }: Ask): Promise<void> {
  for (const [field, { once }] of fieldsIn(service.schema, 'members')) {
    const ids = (values[field] as Member[]).map(member => member.id)
    if (!ids.length) continue
    const found = await read()
      .select({ id: directory.id })
      .from(directory)
      .where(and(eq(directory.companyId, company.id), eq(directory.kind, 'person'), inArray(directory.id, ids)))
    if (found.length < ids.length) problems[field] = { key: 'chooseOne' }
    if (!once) continue
    const [taken] = await read()
      .select({ personId: members.personId, group: directory.name })
      .from(members)
      .innerJoin(
        directory,
        and(eq(directory.companyId, members.companyId), eq(directory.id, members.ownerId), other(id)),
      )
      .where(and(eq(members.companyId, company.id), eq(directory.kind, service.kind), inArray(members.personId, ids)))
    if (!taken) continue
    const [person] = await read()
      .select({ name: directory.name })
      .from(directory)
      .where(and(eq(directory.companyId, company.id), eq(directory.id, taken.personId)))
    problems[field] = { key: 'personInGroup', params: { name: person?.name ?? '?', group: taken.group } }
  }
}

async function referenceClashes({ company, service, values, problems }: Ask): Promise<void> {
  for (const [field, { kind, type }] of fieldsIn(service.schema, 'reference', 'references') as [
    string,
    { kind: string; type?: string },
  ][]) {
    const wanted = [values[field] ?? []].flat() as string[]
    if (!wanted.length) continue
    const found = await read()
      .select({ id: directory.id, type: schedules.type })
      .from(directory)
      .leftJoin(schedules, and(eq(schedules.companyId, directory.companyId), eq(schedules.id, directory.id)))
      .where(and(eq(directory.companyId, company.id), eq(directory.kind, kind), inArray(directory.id, wanted)))
    if (found.length < wanted.length || (type && found.some(row => row.type !== type)))
      problems[field] = { key: 'chooseOne' }
  }
}
