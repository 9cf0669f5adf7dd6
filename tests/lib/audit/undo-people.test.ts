import { and, desc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { audit, licences, numbers, outbox, people } from '@/db/schema'
import { keep, read } from '@/db/store'
import type { Entry } from '@/lib/audit/queries'
import { canUndo, needsPassword, undo } from '@/lib/audit/undo/undo'
import { personOf } from '@/lib/auth/person-of'
import type { Viewer } from '@/lib/auth/viewer'
import { saveActive, saveRole } from '@/lib/users/account'
import { addUser } from '@/lib/users/add'
import { type LineValues, saveLine } from '@/lib/users/line'
import { listNumbersOf } from '@/lib/users/numbers'
import { removeUser } from '@/lib/users/remove'
import { saveEmail, saveEmergency } from '@/lib/users/store'
import { saveGreeting } from '@/lib/voicemail/greetings'
import { listDistributionLists, saveDistributionList } from '@/lib/voicemail/lists'
import { makeCompany, type Who } from '../../services/samples'
import { addNumber, newMaude } from '../../support/new-user'
import { freshStore } from '../../support/store'

let who: Who
let alice: Viewer
let licenceId: string

beforeEach(async () => {
  freshStore()
  who = await makeCompany()
  alice = { company: who.tremblay, by: who.by, person: who.alice, administers: true } as unknown as Viewer
  licenceId = newId()
  const licence = { companyId: who.tremblay.id, id: licenceId, pack: 'premium', quantity: 1 } as const
  await keep(write => write.insert(licences).values(licence))
})

async function last(action: string): Promise<Entry> {
  const own = and(eq(audit.companyId, who.tremblay.id), eq(audit.action, action))
  const [entry] = await read().select().from(audit).where(own).orderBy(desc(audit.at), desc(audit.id)).limit(1)
  if (!entry) throw new Error(`No ${action}`)
  return entry
}

const benoit = () => personOf(alice, who.benoit.id)

describe('a role', () => {
  test('goes back by the rules of the page: the password, and never the last administrator', async () => {
    await saveRole(who.by, who.tremblay, await benoit(), 'administrator')
    const promoted = await last('people.role')
    expect(await needsPassword(who.tremblay, promoted)).toBe(true)
    await saveRole(who.by, who.tremblay, await personOf(alice, who.alice.id), 'person')
    const demoted = await last('people.role')
    expect(await undo(alice, promoted)).toEqual({ key: 'lastAdministrator' })
    expect(await undo(alice, demoted)).toBeUndefined()
    expect(await undo(alice, promoted)).toBeUndefined()
    expect((await benoit()).role).toBe('person')
  })
})

test('a suspended line is taken up again', async () => {
  await saveActive(who.by, who.tremblay, await benoit(), false)
  expect(await undo(alice, await last('people.suspend'))).toBeUndefined()
  expect((await benoit()).entry.active).toBe(true)
})

test('an e-mail address goes back with the password, and the address that is left gets a letter', async () => {
  const person = await benoit()
  await saveEmail(who.by, who.tremblay, person, person.entry.version, 'nouveau@exemple.example')
  const entry = await last('people.email')
  expect(await needsPassword(who.tremblay, entry)).toBe(true)
  expect(await undo(alice, entry)).toBeUndefined()
  expect((await benoit()).email).toBe(who.benoit.email)
  const letters = await read().select({ to: outbox.to }).from(outbox).where(eq(outbox.personId, who.benoit.id))
  expect(letters.map(({ to }) => to).sort()).toEqual([who.benoit.email, 'nouveau@exemple.example'].sort())
})

describe('a 9-1-1 address', () => {
  const at = (emergencyStreet: string) => ({
    emergencyUnit: null,
    emergencyStreet,
    emergencyCity: 'Québec',
    emergencyProvince: 'QC' as const,
    emergencyPostalCode: 'G1R 4S9',
    confirmed: true,
    consent: false,
  })
  async function move(street: string) {
    const person = await benoit()
    await saveEmergency(who.by, who.tremblay, person, { ...at(street), version: person.entry.version }, Date.now())
    return last('people.emergency-address')
  }

  test('goes back when it is confirmed again, and never to nowhere', async () => {
    const first = await move('1, rue du Fort')
    const second = await move('2, rue du Fort')
    expect(await undo(alice, second)).toEqual({ key: 'emergencyConfirm' })
    expect(await undo(alice, second, true)).toBeUndefined()
    expect((await benoit()).emergencyStreet).toBe('1, rue du Fort')
    expect(await canUndo(who.tremblay, first)).toEqual({ state: 'changed' })
  })

  test('is not taken away', async () => {
    expect(await undo(alice, await move('1, rue du Fort'), true)).toEqual({ key: 'undoNoAddress' })
  })
})

describe('a line', () => {
  async function line(values: Partial<LineValues>) {
    const { licenceId, callerNumber, entry } = await benoit()
    const [number = null] = await listNumbersOf(who.tremblay, who.benoit.id)
    const now = { licenceId, callerNumber, number, extension: entry.extension, follow: false, version: entry.version }
    await saveLine(who.by, who.tremblay, await benoit(), { ...now, ...values })
    return last('people.line')
  }

  test('gets its number and extension back', async () => {
    await line({ extension: '298' })
    const entry = await line({ number: who.number, extension: '299' })
    expect(await undo(alice, entry)).toBeUndefined()
    expect(await listNumbersOf(who.tremblay, who.benoit.id)).toEqual([])
    expect((await benoit()).entry.extension).toBe('298')
  })

  test('does not get a licence back that somebody else has by now', async () => {
    await line({ licenceId })
    const taken = await line({ licenceId: null })
    const denis = and(eq(people.companyId, who.tremblay.id), eq(people.id, who.denis.id))
    await keep(write => write.update(people).set({ licenceId }).where(denis).then())
    expect(await undo(alice, taken)).toEqual({ key: 'licenceNone', params: { total: 1 } })
    await keep(write => write.update(people).set({ licenceId: null }).where(denis).then())
    expect(await undo(alice, taken)).toBeUndefined()
    expect((await benoit()).licenceId).toBe(licenceId)
  })
})

describe('a person', () => {
  const maude = () => newMaude(licenceId, { number: who.number, extension: '255' })

  test('who was added goes again while nobody has used the account, and comes back', async () => {
    await addUser(who.by, who.tremblay, maude(), Date.now())
    const added = await last('people.add')
    expect(await needsPassword(who.tremblay, added)).toBe(true)
    expect(await undo(alice, added)).toBeUndefined()
    const removed = await last('people.remove')
    expect(await undo(alice, removed)).toBeUndefined()
    const back = await personOf(alice, added.subjectId)
    expect(back).toMatchObject({ licenceId, passwordHash: null, emergencyConfirmedAt: null })
    expect(await listNumbersOf(who.tremblay, back.id)).toEqual([who.number])
    const own = and(eq(people.companyId, who.tremblay.id), eq(people.id, back.id))
    await keep(write => write.update(people).set({ activatedAt: 1 }).where(own).then())
    expect(await undo(alice, await last('people.add'))).toEqual({ key: 'undoStarted' })
  })

  test('comes back with all the numbers that are free or ring who got them', async () => {
    const [second, third] = ['+10000000001', '+19999999999']
    await addUser(who.by, who.tremblay, maude(), Date.now())
    const { subjectId: id } = await last('people.add')
    for (const number of [second, third]) await addNumber(who.tremblay.id, number, id)
    await removeUser(who.by, who.tremblay, await personOf(alice, id), who.benoit.id)
    const denis = { ownerId: who.denis.id }
    await keep(write => write.update(numbers).set(denis).where(eq(numbers.number, second)).then())
    expect(await undo(alice, await last('people.remove'))).toBeUndefined()
    expect(await listNumbersOf(who.tremblay, id)).toEqual([who.number, third].sort())
    expect(await listNumbersOf(who.tremblay, who.benoit.id)).toEqual([])
    expect(await listNumbersOf(who.tremblay, who.denis.id)).toEqual([second])
  })

  test('does not come back when somebody has the extension by now, and takes no number from who got it', async () => {
    await addUser(who.by, who.tremblay, maude(), Date.now())
    const added = await last('people.add')
    await removeUser(who.by, who.tremblay, await personOf(alice, added.subjectId), who.denis.id)
    const person = await benoit()
    const taken = { ...person, licenceId: null, number: null, callerNumber: null, follow: false }
    await saveLine(who.by, who.tremblay, person, { ...taken, extension: '255', version: person.entry.version })
    expect(await undo(alice, await last('people.remove'))).toMatchObject({ key: 'extensionTaken' })
    expect(await listNumbersOf(who.tremblay, who.denis.id)).toEqual([who.number])
  })
})

test('a distribution list goes back while its members are there', async () => {
  const save = (members: string[]) =>
    saveDistributionList(who.by, who.tremblay, who.benoit, { number: 3, name: 'Équipe', members })
  await save(['2003'])
  await save(['+14185550123'])
  expect(await undo(alice, await last('voicemail-lists.save'))).toBeUndefined()
  expect(await listDistributionLists(who.tremblay, who.benoit.id)).toEqual([
    { number: 3, name: 'Équipe', members: ['2003'] },
  ])
})

test('a recording gets its earlier name back; one that was replaced is gone', async () => {
  const sound = () => {
    const made = { id: newId(), companyId: who.tremblay.id, use: 'greeting' as const, bytes: 16_044 }
    return { ...made, rate: 8_000, durationMs: 1_000, createdAt: 0 }
  }
  const save = (name: string, with_?: ReturnType<typeof sound>) =>
    saveGreeting(who.by, who.tremblay, who.benoit, { slot: 'alternate-1', name }, with_)
  await save('Vacances', sound())
  await save('Congés')
  expect(await undo(alice, await last('greetings.save'))).toBeUndefined()
  expect(await last('greetings.save')).toMatchObject({ after: { name: 'Vacances' } })
  await save('Vacances', sound())
  expect(await canUndo(who.tremblay, await last('greetings.save'))).toEqual({ state: 'never', reason: 'sound' })
})
