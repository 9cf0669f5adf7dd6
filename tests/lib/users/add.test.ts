import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { audit, directory, numbers, outbox, people, phones, tokens } from '@/db/schema'
import { keep, read } from '@/db/store'
import { operator } from '@/lib/auth/operator'
import { addUser } from '@/lib/users/add'
import { addLicence, addNumber, newMaude } from '../../support/new-user'
import { makePeople } from '../../support/people'
import { freshStore } from '../../support/store'

let who: Awaited<ReturnType<typeof makePeople>>
let licence: string
const now = Date.UTC(2026, 6, 8, 16)

beforeEach(async () => {
  freshStore()
  who = await makePeople()
  licence = await addLicence(who.tremblay.id, 'standard', 5)
  await addNumber(who.tremblay.id, '+14185550117')
})

const by = () => operator(who.tremblay, 'test')
const add = (changes: Parameters<typeof newMaude>[1]) => addUser(by(), who.tremblay, newMaude(licence, changes), now)

async function counts() {
  const of = <T extends typeof people | typeof phones | typeof tokens | typeof outbox | typeof audit>(table: T) =>
    read().$count(table, eq(table.companyId, who.tremblay.id))
  return [await of(people), await of(phones), await of(tokens), await of(outbox), await of(audit)]
}

describe('adding Maude', () => {
  test('gives her number, licence, phone and activation mail in one', async () => {
    const added = await add({ number: '418 555-0117', model: 'yealink-t54w', activation: 'on' })
    const id = 'id' in added ? added.id : ''
    const [entry] = await read().select().from(directory).where(eq(directory.id, id))
    expect(entry).toMatchObject({ name: 'Maude Veilleux', sort: 'veilleux maude', extension: '117', kind: 'person' })
    const [number] = await read().select().from(numbers).where(eq(numbers.number, '+14185550117'))
    expect(number?.ownerId).toBe(id)
    const [phone] = await read().select().from(phones).where(eq(phones.ownerId, id))
    expect(phone).toMatchObject({ model: 'yealink-t54w', kind: 'desk', mac: null, boundAt: null })
    const [mail] = await read().select().from(outbox).where(eq(outbox.personId, id))
    expect(mail).toMatchObject({ purpose: 'activation', sentAt: null })
    expect(mail?.text).toMatch(/\/activate\/[\w-]{43}/)
    const [token] = await read().select().from(tokens).where(eq(tokens.personId, id))
    expect(mail?.text).not.toContain(token?.tokenHash)
    expect((token?.expiresAt ?? 0) - (token?.createdAt ?? 0)).toBe(72 * 3_600_000)
  })

  test.each([
    ['an extension that Benoît has', { extension: '202' }, 'extension', 'extensionTaken'],
    ['an extension of another length', { extension: '2002' }, 'extension', 'extensionLength'],
    ['the extension 911', { extension: '911' }, 'extension', 'extensionReserved'],
    ['neither number nor extension', {}, 'extension', 'numberOrExtension'],
    ['a number the company does not have', { number: '418 555-0199', extension: '205' }, 'number', 'numberTaken'],
    ['another company’s caller ID', { extension: '205', callerNumber: '514 555-0142' }, 'callerNumber', 'numberNotOwn'],
    ['a department that does not exist', { extension: '205', departmentId: 'x' }, 'departmentId', 'chooseOne'],
    ['another company’s licence', { extension: '205', licenceId: 'x' }, 'licenceId', 'chooseOne'],
    ['a MAC address without a phone', { extension: '205', mac: '80:5e:c0:12:ab:34' }, 'model', 'required'],
  ])('is refused with %s, and leaves nothing behind', async (_, changes, field, key) => {
    const benoit = and(eq(directory.companyId, who.tremblay.id), eq(directory.id, who.benoit.id))
    await keep(write => write.update(directory).set({ extension: '202' }).where(benoit))
    const before = await counts()
    const added = await add(changes)
    expect('problems' in added && added.problems[field]?.key).toBe(key)
    expect(await counts()).toEqual(before)
  })

  test('is refused under a user name that somebody of another company has', async () => {
    const added = await add({ extension: '205', username: who.carol.username.toUpperCase() })
    expect(added).toMatchObject({ problems: { username: { key: 'usernameTaken' } } })
  })
})

test('thirty administrators add somebody at once with one licence left: one succeeds', async () => {
  const last = await addLicence(who.tremblay.id, 'premium', 1)
  const all = Array.from({ length: 30 }, (_, at) =>
    addUser(by(), who.tremblay, newMaude(last, { extension: String(300 + at) }), now),
  )
  const results = await Promise.all(all)
  expect(results.filter(result => 'id' in result)).toHaveLength(1)
  expect(
    results.filter(result => 'problems' in result && result.problems.licenceId?.key === 'licenceNone'),
  ).toHaveLength(29)
  expect(await read().$count(people, eq(people.licenceId, last))).toBe(1)
})

test('thirty administrators give the same free number away at once: one succeeds', async () => {
  const many = await addLicence(who.tremblay.id, 'basic', 30)
  const all = Array.from({ length: 30 }, (_, at) =>
    addUser(by(), who.tremblay, newMaude(many, { number: '418 555-0117', extension: String(300 + at) }), now),
  )
  expect((await Promise.all(all)).filter(result => 'id' in result)).toHaveLength(1)
})
