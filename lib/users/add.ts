import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { newId } from '@/db/id'
import { departments, directory, numbers, people, phones } from '@/db/schema'
import { type By, change, type Note, type Reader, read, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Problems } from '@/lib/forms/problems'
import { type Licence, listLicences } from '@/lib/licences/stock'
import { isServiceCode } from '@/lib/numbers/toll'
import { models } from '@/lib/phones/models'
import { postActivation } from './activation'
import { extensionOwner } from './extensions'
import { extensionOf, type NewUser } from './new-user'
import { listFreeNumbers, passNumbers } from './numbers'
import { personSort } from './store'

/** What only the store knows against a new person: no licence left, a number or an extension taken, a name used elsewhere. */
export async function addProblems(
  company: Company,
  values: NewUser,
  from: Reader = read(),
  stock?: readonly Licence[],
): Promise<Problems> {
  const problems: Problems = {}
  const licence = (stock ?? (await listLicences(company, from))).find(({ id }) => id === values.licenceId)
  if (!licence) problems.licenceId = { key: 'chooseOne' }
  else if (licence.used >= licence.quantity)
    problems.licenceId = { key: 'licenceNone', params: { total: licence.quantity } }
  const extension = extensionOf(values, company.extensionLength)
  if (!extension) problems.extension = { key: 'numberOrExtension' }
  else {
    const owner = await extensionOwner(company, extension, from)
    if (extension.length !== company.extensionLength)
      problems.extension = { key: 'extensionLength', params: { length: company.extensionLength } }
    else if (isServiceCode(extension)) problems.extension = { key: 'extensionReserved' }
    else if (owner) problems.extension = { key: 'extensionTaken', params: { name: owner.name } }
  }
  if (values.number && !(await isFree(company, values.number, from))) problems.number = { key: 'numberTaken' }
  if (
    values.callerNumber &&
    values.callerNumber !== values.number &&
    !(await isOwn(company, values.callerNumber, from))
  )
    problems.callerNumber = { key: 'numberNotOwn' }
  const [department] = await from
    .select({ id: departments.id })
    .from(departments)
    .where(and(eq(departments.companyId, company.id), eq(departments.id, values.departmentId ?? '')))
  if (values.departmentId && !department) problems.departmentId = { key: 'chooseOne' }
  const [name] = await from
    .select({ id: people.id })
    .from(people)
    .where(eq(people.username, usernameOf(values)))
  if (name) problems[values.username ? 'username' : 'email'] = { key: 'usernameTaken' }
  if (values.mac && !values.model) problems.model = { key: 'required' }
  const [phone] = values.mac ? await from.select({ id: phones.id }).from(phones).where(eq(phones.mac, values.mac)) : []
  if (phone) problems.mac = { key: 'macTaken' }
  return problems
}

const usernameOf = ({ username, email }: NewUser) => username ?? email

async function isFree(company: Company, number: string, from: Reader): Promise<boolean> {
  const free = and(eq(numbers.companyId, company.id), eq(numbers.number, number), isNull(numbers.ownerId))
  return (
    (
      await from
        .select({ number: numbers.number })
        .from(numbers)
        .where(and(free, eq(numbers.active, true)))
    ).length > 0
  )
}

async function isOwn(company: Company, number: string, from: Reader): Promise<boolean> {
  const own = and(eq(numbers.companyId, company.id), eq(numbers.number, number))
  return (await from.select({ number: numbers.number }).from(numbers).where(own)).length > 0
}

/** A person who comes back under the id they had; the numbers they had, and who got them. */
export type ReturningPerson = { id: string; numbers?: string[]; numbersTo?: string }

/**
 * Adds a person, with number, licence, phone and activation mail, or nothing at all: the problems found in the same transaction.
 * Of the numbers of one who comes back, those that are free or still ring who got them are theirs again.
 */
export async function addUser(
  by: By,
  company: Company,
  values: NewUser,
  now: number,
  returning: ReturningPerson = { id: newId() },
): Promise<{ id: string } | { problems: Problems }> {
  const adding = change(by, 'people.add', async (write, note) => {
    const { id, numbersTo, numbers: theirs } = returning
    if (theirs && numbersTo) await passNumbers(write, company, theirs, { from: numbersTo, to: null })
    const free = theirs && (await listFreeNumbers(company, write)).filter(number => theirs.includes(number))
    const person = free ? { ...values, number: free[0] ?? null } : values
    const problems = await addProblems(company, person, write)
    if (Object.keys(problems).length) throw new Refused(problems)
    await insertUser(write, note, company, person, now, id)
    if (theirs) await passNumbers(write, company, theirs, { from: null, to: id })
    return { id }
  })
  return adding.catch(refusedAs)
}

/** Takes back what was written before the problems were found. */
class Refused extends Error {
  constructor(readonly problems: Problems) {
    super('refused')
  }
}

function refusedAs(error: unknown): { problems: Problems } {
  if (error instanceof Refused) return { problems: error.problems }
  throw error
}

/** Writes a person whose values were checked in the same transaction. */
export async function insertUser(
  write: Writer,
  note: Note,
  company: Company,
  values: NewUser,
  now: number,
  newOne = newId(),
): Promise<string> {
  const { number, extension: _, model, mac, activation, departmentId, username: __, callerNumber, ...columns } = values
  const own = { companyId: company.id, id: newOne }
  const { firstName, lastName } = values
  const name = `${firstName} ${lastName}`
  const extension = extensionOf(values, company.extensionLength)
  const sort = personSort(firstName, lastName)
  await write.insert(directory).values({ ...own, kind: 'person', name, sort, extension, departmentId, createdAt: now })
  const username = usernameOf(values)
  const shown = callerNumber ?? number ?? company.mainNumber
  await write.insert(people).values({ ...own, ...columns, username, callerNumber: shown })
  if (number)
    await write
      .update(numbers)
      .set({ ownerId: own.id })
      .where(and(eq(numbers.companyId, company.id), eq(numbers.number, number)))
  if (model)
    await write.insert(phones).values({
      companyId: company.id,
      id: newId(),
      name: `${models[model].name} ${extension ?? ''}`.trim(),
      model,
      kind: models[model].kind,
      mac,
      ownerId: own.id,
      boundAt: mac ? now : null,
      createdAt: now,
    })
  if (activation) await postActivation(write, company, { ...own, ...columns, username }, now)
  await note({
    kind: 'people',
    id: own.id,
    name,
    before: null,
    after: { ...columns, username, callerNumber: shown, number, extension, departmentId, model, mac },
  })
  return own.id
}
