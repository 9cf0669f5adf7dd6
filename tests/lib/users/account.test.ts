import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { directory, links, numbers, people, sessions } from '@/db/schema'
import { keep, read } from '@/db/store'
import { operator } from '@/lib/auth/operator'
import type { Person } from '@/lib/auth/person-of'
import { saveLink } from '@/lib/destinations/store'
import { saveActive, saveRole } from '@/lib/users/account'
import { saveLine } from '@/lib/users/line'
import { removeUser } from '@/lib/users/remove'
import { addLicence, addNumber } from '../../support/new-user'
import { makePeople, sessionOf, type TestPerson } from '../../support/people'
import { freshStore } from '../../support/store'

let who: Awaited<ReturnType<typeof makePeople>>
beforeEach(async () => {
  freshStore()
  who = await makePeople()
})

const by = () => operator(who.tremblay, 'test')
async function person({ id }: TestPerson): Promise<Person> {
  const [row] = await read()
    .select()
    .from(people)
    .innerJoin(directory, eq(directory.id, people.id))
    .where(eq(people.id, id))
  if (!row) throw new Error('Nobody')
  return { ...row.people, entry: row.directory, name: row.directory.name }
}

describe('the last administrator, Alice', () => {
  test('cannot be demoted, suspended or deleted', async () => {
    const alice = await person(who.alice)
    expect((await saveRole(by(), who.tremblay, alice, 'person'))?.key).toBe('lastAdministrator')
    expect((await saveActive(by(), who.tremblay, alice, false))?.key).toBe('lastAdministrator')
    expect((await removeUser(by(), who.tremblay, alice, null))?.key).toBe('lastAdministrator')
    expect((await person(who.alice)).role).toBe('administrator')
  })

  test('cannot go at the same moment as the other', async () => {
    await saveRole(by(), who.tremblay, await person(who.benoit), 'administrator')
    const both = await Promise.all(
      [who.alice, who.benoit].map(async one => saveRole(by(), who.tremblay, await person(one), 'person')),
    )
    expect(both.filter(problem => problem?.key === 'lastAdministrator')).toHaveLength(1)
  })

  test('may go once another is there, and a suspended one does not count', async () => {
    await saveRole(by(), who.tremblay, await person(who.benoit), 'administrator')
    await saveActive(by(), who.tremblay, await person(who.benoit), false)
    expect((await saveRole(by(), who.tremblay, await person(who.alice), 'person'))?.key).toBe('lastAdministrator')
    await saveActive(by(), who.tremblay, await person(who.benoit), true)
    expect(await saveRole(by(), who.tremblay, await person(who.alice), 'person')).toBeUndefined()
  })
})

test('a change of role and a suspension end the sessions of Benoît', async () => {
  await sessionOf(who.benoit)
  await saveRole(by(), who.tremblay, await person(who.benoit), 'administrator')
  expect(await read().$count(sessions, eq(sessions.personId, who.benoit.id))).toBe(0)
  await sessionOf(who.benoit)
  await saveActive(by(), who.tremblay, await person(who.benoit), false)
  expect(await read().$count(sessions, eq(sessions.personId, who.benoit.id))).toBe(0)
})

describe('deleting Benoît', () => {
  test('is refused while Alice forwards to him, then frees his number or lets it ring her', async () => {
    await addNumber(who.tremblay.id, '+14185550102', who.benoit.id)
    await keep(write =>
      saveLink(write, who.tremblay.id, who.alice.id, 'forwarding.busy', { kind: 'voicemail', id: who.benoit.id }),
    )
    expect((await removeUser(by(), who.tremblay, await person(who.benoit), null))?.key).toBe('personInUse')
    await keep(write => saveLink(write, who.tremblay.id, who.alice.id, 'forwarding.busy', null))
    expect(await removeUser(by(), who.tremblay, await person(who.benoit), who.alice.id)).toBeUndefined()
    const [number] = await read().select().from(numbers).where(eq(numbers.number, '+14185550102'))
    expect(number?.ownerId).toBe(who.alice.id)
    expect(await read().$count(people, eq(people.id, who.benoit.id))).toBe(0)
  })
})

describe('the line of Benoît', () => {
  const values = { licenceId: null, number: null, extension: '202', callerNumber: null, follow: false }
  test('takes a new number, and what called the old one follows when asked', async () => {
    await addNumber(who.tremblay.id, '+14185550102', who.benoit.id)
    await addNumber(who.tremblay.id, '+14185550103')
    await keep(write =>
      saveLink(write, who.tremblay.id, who.alice.id, 'forwarding.busy', { kind: 'number', number: '+14185550102' }),
    )
    const next = { ...values, number: '+14185550103', follow: true, version: 1 }
    expect(await saveLine(by(), who.tremblay, await person(who.benoit), next)).toEqual({})
    const [old] = await read().select().from(numbers).where(eq(numbers.number, '+14185550102'))
    expect(old?.ownerId).toBeNull()
    const [link] = await read().select().from(links).where(eq(links.ownerId, who.alice.id))
    expect(link?.value).toBe('+14185550103')
  })

  test('keeps its licence when the pack has none left, when two take it at once', async () => {
    const one = await addLicence(who.tremblay.id, 'premium', 1)
    const [alice, benoit] = [await person(who.alice), await person(who.benoit)]
    const both = await Promise.all([
      saveLine(by(), who.tremblay, alice, { ...values, extension: '301', licenceId: one, version: 1 }),
      saveLine(by(), who.tremblay, benoit, { ...values, licenceId: one, version: 1 }),
    ])
    expect(both.filter(saved => saved.problems?.licenceId?.key === 'licenceNone')).toHaveLength(1)
  })

  test('is not overwritten by who looked at it before somebody else saved', async () => {
    const before = await person(who.benoit)
    await saveLine(by(), who.tremblay, before, { ...values, version: 1 })
    const late = await saveLine(by(), who.tremblay, before, { ...values, extension: '203', version: 1 })
    expect(late).toEqual({ stale: true })
    expect((await person(who.benoit)).entry.extension).toBe('202')
  })
})
