import { and, eq } from 'drizzle-orm'
import { newId } from '@/db/id'
import { phones } from '@/db/schema'
import { change } from '@/db/store'
import { newToken, tokenHash } from '@/lib/auth/session'
import type { Viewer } from '@/lib/auth/viewer'
import { models } from './models'
import type { PhoneValues } from './phone'
import type { Phone } from './queries'

type Kept = Omit<PhoneValues, 'model'> & { model: string }

/** What the history keeps of a phone. */
export function imageOf({ name, model, mac, ownerId, serial, location }: Kept) {
  return { name, model, mac, ownerId, serial, location }
}

/** Adds a phone to the inventory, under a new id or the one it had; its id. Throws Conflict when the MAC is another phone's. */
export function addPhone(viewer: Viewer, values: PhoneValues, id = newId()): Promise<string> {
  return change(viewer.by, 'phones.add', async (write, note) => {
    const now = Date.now()
    const bound = values.mac && values.ownerId ? now : null
    await write.insert(phones).values({
      companyId: viewer.company.id,
      id,
      ...values,
      kind: models[values.model].kind,
      boundAt: bound,
      createdAt: now,
    })
    await note({ kind: 'phones', id, name: values.name, before: null, after: imageOf(values) })
    return id
  })
}

/**
 * Saves a phone if nobody saved it since `version`; false when somebody did. A phone that changes hands or hardware gets a new
 * line password, and its old configuration address stops working.
 */
export function savePhone(viewer: Viewer, phone: Phone, version: number, values: PhoneValues): Promise<boolean> {
  const moved = phone.ownerId !== values.ownerId || phone.mac !== values.mac
  const anew = {
    provisionHash: null,
    keyVersion: phone.keyVersion + 1,
    boundAt: values.mac && values.ownerId ? Date.now() : null,
    onlineUntil: null,
  }
  return change(viewer.by, 'phones.save', async (write, note) => {
    const saved = await write
      .update(phones)
      .set({ ...values, kind: models[values.model].kind, ...(moved ? anew : {}), version: version + 1 })
      .where(and(eq(phones.companyId, viewer.company.id), eq(phones.id, phone.id), eq(phones.version, version)))
      .returning({ id: phones.id })
    if (!saved.length) return false
    await note({ kind: 'phones', id: phone.id, name: values.name, before: imageOf(phone), after: imageOf(values) })
    return true
  })
}

/** Takes a phone out of the inventory. */
export function removePhone(viewer: Viewer, phone: Phone): Promise<void> {
  return change(viewer.by, 'phones.remove', async (write, note) => {
    await write.delete(phones).where(and(eq(phones.companyId, viewer.company.id), eq(phones.id, phone.id)))
    await note({ kind: 'phones', id: phone.id, name: phone.name, before: imageOf(phone), after: null })
  })
}

/** A new configuration secret for a phone; told once, only its hash is kept. The one before stops working. */
export function renewSecret(viewer: Viewer, phone: Phone): Promise<string> {
  const secret = newToken()
  return change(viewer.by, 'phones.renew', async (write, note) => {
    await write
      .update(phones)
      .set({ provisionHash: tokenHash(secret), boundAt: phone.boundAt ?? Date.now() })
      .where(and(eq(phones.companyId, viewer.company.id), eq(phones.id, phone.id)))
    await note({ kind: 'phones', id: phone.id, name: phone.name, before: {}, after: {} })
    return secret
  })
}
