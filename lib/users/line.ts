import 'server-only'
import { and, eq, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import { links, numbers } from '@/db/schema'
import { type By, change, type Reader, read, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Person } from '@/lib/auth/person-of'
import { flag, int, optionalExtension, optionalId } from '@/lib/forms/fields'
import type { Problems } from '@/lib/forms/problems'
import { listLicences } from '@/lib/licences/stock'
import { optionalPhone } from '@/lib/numbers/field'
import { isServiceCode } from '@/lib/numbers/toll'
import { extensionOwner } from './extensions'
import { listNumbersOf } from './numbers'
import { writePerson } from './store'

/** A person's licence, number, extension and caller ID number; `follow`: what calls the old number calls the new one. */
export const lineSchema = z.strictObject({
  licenceId: optionalId(),
  number: optionalPhone(),
  extension: optionalExtension(),
  callerNumber: optionalPhone(),
  follow: flag(),
  version: int(0, Number.MAX_SAFE_INTEGER),
})
export type LineValues = z.output<typeof lineSchema>
type Saved = { problems?: Problems; stale?: true }

/** Changes the line of a person in one transaction: stock, number and extension are checked where they are taken. */
export function saveLine(by: By, company: Company, person: Person, values: LineValues): Promise<Saved> {
  return change(by, 'people.line', async (write, note): Promise<Saved> => {
    const [old = null] = await listNumbersOf(company, person.id, write)
    const problems = await lineProblems(write, company, person, values, old)
    if (Object.keys(problems).length) return { problems }
    const { licenceId, number, extension, callerNumber, version } = values
    const written = { columns: { licenceId, callerNumber }, entry: { extension } }
    if (!(await writePerson(write, company, person, version, written))) return { stale: true }
    if (number !== old) await moveNumber(write, company, person, old, number)
    const followed = old && number && number !== old && values.follow
    if (followed)
      await write
        .update(links)
        .set({ value: number })
        .where(and(eq(links.companyId, company.id), eq(links.kind, 'number'), eq(links.value, old)))
    const before = { licenceId: person.licenceId, callerNumber: person.callerNumber, number: old }
    await note({
      kind: 'people',
      id: person.id,
      name: person.name,
      before: { ...before, extension: person.entry.extension },
      after: { licenceId, callerNumber, number, extension, ...(followed && { follow: true }) },
    })
    return {}
  })
}

async function lineProblems(write: Writer, company: Company, person: Person, values: LineValues, old: string | null) {
  const { licenceId, number, extension, callerNumber } = values
  const problems: Problems = {}
  if (licenceId && licenceId !== person.licenceId) {
    const licence = (await listLicences(company, write)).find(({ id }) => id === licenceId)
    if (!licence) problems.licenceId = { key: 'chooseOne' }
    else if (licence.used >= licence.quantity)
      problems.licenceId = { key: 'licenceNone', params: { total: licence.quantity } }
  }
  const own = (wanted: string) => and(eq(numbers.companyId, company.id), eq(numbers.number, wanted))
  if (number && number !== old) {
    const free = await write
      .select()
      .from(numbers)
      .where(and(own(number), isNull(numbers.ownerId)))
    if (!free.length) problems.number = { key: 'numberTaken' }
  }
  if (callerNumber && !(await write.select().from(numbers).where(own(callerNumber))).length)
    problems.callerNumber = { key: 'numberNotOwn' }
  if (!extension && !number) problems.extension = { key: 'numberOrExtension' }
  if (extension && extension !== person.entry.extension) {
    const owner = await extensionOwner(company, extension, write)
    if (extension.length !== company.extensionLength)
      problems.extension = { key: 'extensionLength', params: { length: company.extensionLength } }
    else if (isServiceCode(extension)) problems.extension = { key: 'extensionReserved' }
    else if (owner) problems.extension = { key: 'extensionTaken', params: { name: owner.name } }
  }
  return problems
}

async function moveNumber(write: Writer, company: Company, person: Person, old: string | null, number: string | null) {
  const of = (wanted: string) => and(eq(numbers.companyId, company.id), eq(numbers.number, wanted))
  if (old) await write.update(numbers).set({ ownerId: null }).where(of(old))
  if (number) await write.update(numbers).set({ ownerId: person.id }).where(of(number))
}

/** How many destinations of others call one of a person's numbers: what a change of number would leave behind. */
export async function countCallers(
  company: Company,
  person: Person,
  number: string,
  from: Reader = read(),
): Promise<number> {
  const rows = await from
    .select({ ownerId: links.ownerId })
    .from(links)
    .where(
      and(
        eq(links.companyId, company.id),
        eq(links.kind, 'number'),
        eq(links.value, number),
        ne(links.ownerId, person.id),
      ),
    )
  return rows.length
}
