import { randomBytes } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
import { newId } from '@/db/id'
import { companies, directory, people, sessions, subscriptions, uses } from '@/db/schema'
import { keep, type Writer } from '@/db/store'
import { companyForOperator } from '@/lib/auth/operator'
import { hashSecret } from '@/lib/auth/password'
import { newToken, tokenHash } from '@/lib/auth/session'
import { type ShareName, shares } from '@/lib/limits/rates'
import { limitKey } from '@/lib/limits/store'
import { Browser } from './browser'

export type Role = 'administrator' | 'person'
export type TestPerson = {
  companyId: string
  id: string
  firstName: string
  lastName: string
  name: string
  username: string
  email: string
  password: string
  extension: string
  role: Role
}

const password = 'framboise et sirop 41 fois'
let passwordHash: Promise<string> | undefined
let counter = 0
let extensions = 0

/** Something no other test uses: letters and digits, unique across processes. */
export function unique(): string {
  return `${randomBytes(4).toString('hex')}${(counter++).toString(36)}`
}

type Extra = Partial<typeof people.$inferInsert> & { extension?: string }

/** Adds a person to a company, able to sign in with the password it returns. */
export async function addPerson(
  companyId: string,
  firstName: string,
  lastName: string,
  role: Role,
  extra: Extra = {},
): Promise<TestPerson> {
  passwordHash ??= hashSecret(password)
  const { extension = String(3000 + (extensions++ % 4000)), ...columns } = extra
  const id = newId()
  const username = `${firstName}.${unique()}`
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9.]/g, '')
  const email = `${username}@exemple.example`
  const name = `${firstName} ${lastName}`
  const hashed = await passwordHash
  const now = Date.now()
  await keep(async write => {
    const sort = `${lastName} ${firstName}`.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
    await write.insert(directory).values({ companyId, id, kind: 'person', name, sort, extension, createdAt: now })
    await write.insert(people).values({
      ...{ companyId, id, firstName, lastName, username, email, role, passwordHash: hashed },
      ...{ passwordChangedAt: now, activatedAt: now, ...columns },
    })
  })
  return { companyId, id, firstName, lastName, name, username, email, password, extension, role }
}

/** Adds a company that has the hosted PBX; `more` runs in the same transaction. */
export async function addCompany(name: string, more?: (write: Writer, companyId: string) => Promise<void>) {
  const id = newId()
  await keep(async write => {
    await write.insert(companies).values({ id, name: `${name} ${unique()}`, createdAt: Date.now() })
    await write.insert(subscriptions).values({ companyId: id, id: newId(), product: 'hosted-pbx', name: 'PBX' })
    await more?.(write, id)
  })
  const company = await companyForOperator(id)
  if (!company) throw new Error('The company was not added')
  return company
}

/**
 * Érablière Tremblay, which Alice administers and where Benoît works, and another company, which Carol administers.
 * New ones each time, so that no test depends on another.
 */
export async function makePeople() {
  const [tremblay, other] = [await addCompany('Érablière Tremblay'), await addCompany('Garage Pelletier')]
  const alice = await addPerson(tremblay.id, 'Alice', 'Tremblay', 'administrator', { extension: '2001' })
  const benoit = await addPerson(tremblay.id, 'Benoît', 'Côté', 'person', { extension: '2002' })
  const carol = await addPerson(other.id, 'Carol', 'Pelletier', 'administrator', { extension: '2001' })
  return { tremblay, other, alice, benoit, carol }
}

/** A new session of the person, confirmed now: the token that goes into the cookie `sid`. */
export async function sessionOf(person: { companyId: string; id: string }, confirmedAt = Date.now()): Promise<string> {
  const token = newToken()
  const now = Date.now()
  await keep(write =>
    write.insert(sessions).values({
      ...{ companyId: person.companyId, id: newId(), personId: person.id, tokenHash: tokenHash(token) },
      ...{ createdAt: now, seenAt: now, confirmedAt, endsAt: now + 3_600_000 },
    }),
  )
  return token
}

/** As if the person (or company) had done nothing for a day: the limits of lib/limits/rates.ts begin anew. */
export async function rested({ id }: { id: string }): Promise<void> {
  const keys = (Object.keys(shares) as ShareName[]).map(name => limitKey(name, id))
  await keep(write => write.delete(uses).where(inArray(uses.key, keys)))
}

/** Makes the portal speak this language to the person. */
export async function speaks(person: { companyId: string; id: string }, locale: 'fr' | 'en'): Promise<void> {
  const own = and(eq(people.companyId, person.companyId), eq(people.id, person.id))
  await keep(write => write.update(people).set({ locale }).where(own))
}

/** The person's scriptless browser, signed in without going through the sign-in page. */
export async function signedIn(person: { companyId: string; id: string }, locale?: 'fr' | 'en'): Promise<Browser> {
  if (locale) await speaks(person, locale)
  const browser = new Browser()
  browser.jar.set('sid', await sessionOf(person))
  return browser
}
