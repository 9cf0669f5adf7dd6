import 'server-only'
import { and, eq } from 'drizzle-orm'
import { directory, people } from '@/db/schema'
import { type By, change, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Person } from '@/lib/auth/person-of'
import { sortKey } from '@/lib/directory/sort-key'
import { post } from '@/lib/mail/store'
import { emailChangedLetter } from './letters/email-changed'
import type { EmergencyValues, ProfileValues } from './profile'

type Columns = Partial<typeof people.$inferInsert>
type Entry = Partial<Pick<typeof directory.$inferInsert, 'departmentId' | 'extension' | 'active'>>
export type Change = { columns?: Columns; entry?: Entry }

/** The list order of a name: last name first, without accents. */
export const personSort = (firstName: string, lastName: string) => sortKey(`${lastName} ${firstName}`)

/**
 * Writes a person's columns if nobody did since `version`, and raises it; false when somebody did. Names go to the directory.
 * Inside a `change`.
 */
export async function writePerson(
  write: Writer,
  company: Pick<Company, 'id'>,
  person: Person,
  version: number,
  { columns = {}, entry = {} }: Change,
): Promise<boolean> {
  const { firstName = person.firstName, lastName = person.lastName } = columns
  const names = { name: `${firstName} ${lastName}`, sort: personSort(firstName, lastName) }
  const [entered] = await write
    .update(directory)
    .set({ ...names, ...entry, version: version + 1 })
    .where(and(eq(directory.companyId, company.id), eq(directory.id, person.id), eq(directory.version, version)))
    .returning({ id: directory.id })
  if (!entered) return false
  if (Object.keys(columns).length)
    await write
      .update(people)
      .set(columns)
      .where(and(eq(people.companyId, company.id), eq(people.id, person.id)))
  return true
}

/** The parts of a person that a change touches, as they are, for the history. */
export function was(person: Person, next: Record<string, unknown>): Record<string, unknown> {
  const now: Record<string, unknown> = { ...person, ...person.entry }
  return Object.fromEntries(Object.keys(next).map(key => [key, now[key] ?? null]))
}

/** Saves a person under an action's name; false when somebody saved since `version`. */
export function savePerson(
  by: By,
  action: string,
  company: Company,
  person: Person,
  version: number,
  change_: Change,
  also?: (write: Writer) => Promise<void>,
): Promise<boolean> {
  return change(by, action, async (write, note) => {
    if (!(await writePerson(write, company, person, version, change_))) return false
    await also?.(write)
    const after = { ...change_.columns, ...change_.entry }
    await note({ kind: 'people', id: person.id, name: person.name, before: was(person, after), after })
    return true
  })
}

export function saveProfile(
  by: By,
  company: Company,
  person: Person,
  { version, departmentId, ...columns }: ProfileValues,
) {
  const entry = departmentId === undefined ? {} : { departmentId }
  return savePerson(by, 'people.profile', company, person, version, { columns, entry })
}

/** Saves the 9-1-1 address with the instant it was confirmed; consent is kept once given. */
export function saveEmergency(
  by: By,
  company: Company,
  person: Person,
  { version, confirmed: _, consent, ...address }: EmergencyValues,
  now: number,
) {
  const consented = consent ? { emergencyConsentAt: person.emergencyConsentAt ?? now } : {}
  const columns = { ...address, emergencyConfirmedAt: now, ...consented }
  return savePerson(by, 'people.emergency-address', company, person, version, { columns })
}

/** Changes the address mail goes to, and tells the old one. */
export function saveEmail(by: By, company: Company, person: Person, version: number, email: string) {
  return savePerson(by, 'people.email', company, person, version, { columns: { email } }, async write => {
    await post(write, emailChangedLetter(company, person, email))
  })
}
