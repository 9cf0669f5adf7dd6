import 'server-only'
import { and, eq } from 'drizzle-orm'
import { generateSecret, generateURI, verify } from 'otplib'
import { authenticators } from '@/db/schema'
import { type By, change, keep, read } from '@/db/store'
import { env } from '@/lib/env'
import { seal, unseal } from './seal'

type Who = { companyId: string; id: string }
const own = ({ companyId, id }: Who) => and(eq(authenticators.companyId, companyId), eq(authenticators.personId, id))

async function find(person: Who) {
  const [row] = await read().select().from(authenticators).where(own(person))
  return row
}

/** A code is good in its 30 seconds and the 30 before and after, and only once: its time step must be later than the last one used. */
async function stepOf(secret: string, code: string, usedStep: number | null): Promise<number | undefined> {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const checked = await verify({ secret, token, epochTolerance: 30 })
  if (!checked.valid || !('timeStep' in checked)) return undefined
  return usedStep !== null && checked.timeStep <= usedStep ? undefined : checked.timeStep
}

/** Begins to add an application: a new secret, which counts only once a code of it was typed. One that is confirmed stays. */
export async function beginAuthenticator(person: Who): Promise<void> {
  const known = await find(person)
  if (known?.confirmedAt) return
  const secret = seal(generateSecret())
  const row = { companyId: person.companyId, personId: person.id, secret, confirmedAt: null, usedStep: null }
  await keep(async write => {
    await write.delete(authenticators).where(own(person))
    await write.insert(authenticators).values(row)
  })
}

/** The secret of an application that is being added, as text and as the address in its QR code; nothing when none is. */
export async function pendingAuthenticator(person: Who, username: string) {
  const row = await find(person)
  if (!row || row.confirmedAt) return undefined
  const secret = unseal(row.secret)
  return { secret, uri: generateURI({ issuer: env().PROVIDER_NAME, label: username, secret }) }
}

/** When the person's application was confirmed, if one was. */
export async function authenticatorSince(person: Who): Promise<number | null> {
  return (await find(person))?.confirmedAt ?? null
}

/** Confirms the application that is being added by one of its codes. */
export async function confirmAuthenticator(by: By, person: Who, code: string, now: number): Promise<boolean> {
  const row = await find(person)
  if (!row || row.confirmedAt) return false
  const usedStep = await stepOf(unseal(row.secret), code, null)
  if (usedStep === undefined) return false
  await change(by, 'second-factor.add', async (write, note) => {
    await write.update(authenticators).set({ confirmedAt: now, usedStep }).where(own(person))
    await note({ kind: 'people', id: person.id, name: by.name, before: null, after: { authenticator: true } })
  })
  return true
}

/** Whether a code is good now; it is then used up. */
export async function spendCode(person: Who, code: string): Promise<boolean> {
  const row = await find(person)
  if (!row?.confirmedAt) return false
  return keep(async write => {
    const [now] = await write.select().from(authenticators).where(own(person))
    const usedStep = now && (await stepOf(unseal(now.secret), code, now.usedStep))
    if (usedStep === undefined) return false
    await write.update(authenticators).set({ usedStep }).where(own(person))
    return true
  })
}

/** Takes the application away. */
export function removeAuthenticator(by: By, person: Who): Promise<void> {
  return change(by, 'second-factor.remove', async (write, note) => {
    await write.delete(authenticators).where(own(person))
    await note({ kind: 'people', id: person.id, name: by.name, before: { authenticator: true }, after: null })
  })
}
