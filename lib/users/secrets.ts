import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { newId } from '@/db/id'
import { oldPins, people } from '@/db/schema'
import { change, read } from '@/db/store'
import { hashSecret, isSecret } from '@/lib/auth/password'
import { passwordProblem } from '@/lib/auth/password-policy'
import type { Person } from '@/lib/auth/person-of'
import { hasSecondFactor } from '@/lib/auth/second-factor/has'
import { setPassword } from '@/lib/auth/set-password'
import type { Viewer } from '@/lib/auth/viewer'
import type { Problem } from '@/lib/forms/problems'
import { post } from '@/lib/mail/store'
import { passwordChangedLetter } from './letters/password-changed'
import { listNumbersOf } from './numbers'
import { pinProblem } from './pin'

/** PINs that may not come back (field reference 6.4). */
const remembered = 5

/** Sets the viewer's own web password: the other sessions end, and a letter tells. Undefined when it is done. */
export async function saveOwnPassword(
  viewer: Viewer,
  person: Person,
  password: string,
  now: number,
): Promise<Problem | undefined> {
  const { company } = viewer
  const near = [person.firstName, person.lastName, person.username, company.name, person.entry.extension ?? '']
  const problem = await passwordProblem(password, near, await hasSecondFactor({ companyId: company.id, id: person.id }))
  if (problem) return problem
  if (await isSecret(person.passwordHash, password)) return { key: 'passwordSame' }
  const hash = await hashSecret(password)
  await change(viewer.by, 'password.save', async (write, note) => {
    await setPassword(write, { companyId: company.id, id: person.id }, hash, now, viewer.session.id)
    await post(write, passwordChangedLetter(company, person), now)
    await note({ kind: 'people', id: person.id, name: person.name, before: null, after: null })
  })
  return undefined
}

/** Sets a person's voicemail PIN. Undefined when it is done. */
export async function savePin(viewer: Viewer, person: Person, pin: string, now: number): Promise<Problem | undefined> {
  const companyId = viewer.company.id
  const numbers = (await listNumbersOf(viewer.company, person.id)).flatMap(number => [
    number.slice(-4),
    number.slice(2),
  ])
  const problem = pinProblem(pin, [person.entry.extension ?? '', ...numbers])
  if (problem) return problem
  const mine = and(eq(oldPins.companyId, companyId), eq(oldPins.personId, person.id))
  const old = await read().select().from(oldPins).where(mine).orderBy(desc(oldPins.at)).limit(remembered)
  for (const { hash } of old) if (await isSecret(hash, pin)) return { key: 'pinOld' }
  const hash = await hashSecret(pin)
  await change(viewer.by, 'voicemail-pin.save', async (write, note) => {
    await write
      .update(people)
      .set({ voicemailPinHash: hash })
      .where(and(eq(people.companyId, companyId), eq(people.id, person.id)))
    await write.insert(oldPins).values({ companyId, id: newId(), personId: person.id, hash, at: now })
    await note({ kind: 'people', id: person.id, name: person.name, before: null, after: null })
  })
  return undefined
}
