import 'server-only'
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { and, eq } from 'drizzle-orm'
import { newId } from '@/db/id'
import { passkeys } from '@/db/schema'
import { type By, change, keep, read } from '@/db/store'
import { env } from '@/lib/env'

type Who = { companyId: string; id: string }
export type Passkey = typeof passkeys.$inferSelect
type Transport = NonNullable<RegistrationResponseJSON['response']['transports']>[number]

const own = ({ companyId, id }: Who) => and(eq(passkeys.companyId, companyId), eq(passkeys.personId, id))
const site = () => ({ expectedOrigin: env().BASE_URL, expectedRPID: new URL(env().BASE_URL).hostname })
const transportsOf = (key: Passkey) => key.transports.split(',').filter(Boolean) as Transport[]

/** A person's passkeys, oldest first. */
export function listPasskeys(person: Who): Promise<Passkey[]> {
  return read().select().from(passkeys).where(own(person)).orderBy(passkeys.createdAt)
}

/** What the browser needs to make a passkey. */
export async function passkeyOptions(person: Who, username: string, name: string) {
  const known = await listPasskeys(person)
  return generateRegistrationOptions({
    rpName: env().PROVIDER_NAME,
    rpID: site().expectedRPID,
    userName: username,
    userDisplayName: name,
    userID: new TextEncoder().encode(person.id),
    attestationType: 'none',
    excludeCredentials: known.map(key => ({ id: key.credential, transports: transportsOf(key) })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  })
}

/** Keeps a passkey the browser made for that challenge; false when it does not hold. */
export async function addPasskey(
  by: By,
  person: Who,
  { name, response, challenge }: { name: string; response: RegistrationResponseJSON; challenge: string },
  now: number,
): Promise<boolean> {
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    requireUserVerification: false,
    ...site(),
  }).catch(() => undefined)
  const made = checked?.verified ? checked.registrationInfo?.credential : undefined
  if (!made) return false
  await change(by, 'second-factor.add', async (write, note) => {
    await write.insert(passkeys).values({
      companyId: person.companyId,
      id: newId(),
      personId: person.id,
      name,
      credential: made.id,
      publicKey: Buffer.from(made.publicKey).toString('base64url'),
      counter: made.counter,
      transports: (made.transports ?? []).join(','),
      createdAt: now,
    })
    await note({ kind: 'people', id: person.id, name: by.name, before: null, after: { passkey: name } })
  })
  return true
}

/** What the browser needs to sign in with one of the person's passkeys. */
export async function signInOptions(person: Who) {
  const keys = await listPasskeys(person)
  return generateAuthenticationOptions({
    rpID: site().expectedRPID,
    userVerification: 'preferred',
    allowCredentials: keys.map(key => ({ id: key.credential, transports: transportsOf(key) })),
  })
}

/** Whether one of the person's passkeys signed that challenge. */
export async function acceptPasskey(
  person: Who,
  response: AuthenticationResponseJSON,
  challenge: string,
  now: number,
): Promise<boolean> {
  const key = (await listPasskeys(person)).find(({ credential }) => credential === response.id)
  if (!key) return false
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    requireUserVerification: false,
    credential: {
      id: key.credential,
      publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64url')),
      counter: key.counter,
      transports: transportsOf(key),
    },
    ...site(),
  }).catch(() => undefined)
  if (!checked?.verified) return false
  const counter = checked.authenticationInfo.newCounter
  await keep(write =>
    write
      .update(passkeys)
      .set({ counter, usedAt: now })
      .where(and(own(person), eq(passkeys.id, key.id))),
  )
  return true
}

/** Takes a passkey away. */
export function removePasskey(by: By, person: Who, key: Passkey): Promise<void> {
  return change(by, 'second-factor.remove', async (write, note) => {
    await write.delete(passkeys).where(and(own(person), eq(passkeys.id, key.id)))
    await note({ kind: 'people', id: person.id, name: by.name, before: { passkey: key.name }, after: null })
  })
}
