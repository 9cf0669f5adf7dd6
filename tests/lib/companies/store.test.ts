import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { Conflict } from '@/db/conflict'
import { companies, numbers, outbox, people } from '@/db/schema'
import { read } from '@/db/store'
import { newCompany } from '@/lib/companies/new-company'
import { addCompany, requireProvider } from '@/lib/companies/store'
import { freshStore } from '../../support/store'

const now = Date.UTC(2026, 10, 24, 17)
const alice = { name: 'Érablière Tremblay', firstName: 'Alice', lastName: 'Tremblay', email: 'Alice@Erabliere.example' }

beforeAll(() => {
  freshStore()
})

test('an operator adds a company; its administrator gets an activation mail and no password', async () => {
  const values = newCompany.parse({
    ...alice,
    licences: ['premium=10'],
    numbers: ['418 555-0100'],
    products: ['hosted-pbx'],
  })
  const company = await addCompany(values, now)
  const [person] = await read().select().from(people).where(eq(people.companyId, company.id))
  expect(person).toMatchObject({ username: 'alice@erabliere.example', role: 'administrator', passwordHash: null })
  const [letter] = await read().select().from(outbox).where(eq(outbox.companyId, company.id))
  expect(letter).toMatchObject({ purpose: 'activation', to: alice.email })
  const [number] = await read().select().from(numbers).where(eq(numbers.companyId, company.id))
  expect(number?.number).toBe('+14185550100')
})

test('a number or a user name that is somebody’s already adds nothing', async () => {
  const before = await read().$count(companies)
  const other = { ...alice, name: 'Garage Pelletier', email: 'carol@garage.example' }
  await expect(addCompany(newCompany.parse({ ...other, numbers: ['418 555-0100'] }), now)).rejects.toThrow(Conflict)
  await expect(addCompany(newCompany.parse({ ...other, email: 'alice@erabliere.example' }), now)).rejects.toThrow(
    Conflict,
  )
  expect(await read().$count(companies)).toBe(before)
})

test.each([
  [{ name: '' }, 'name'],
  [{ email: 'alice' }, 'email'],
  [{ licences: ['gold=3'] }, 'licences'],
  [{ numbers: ['12'] }, 'numbers'],
  [{ zone: 'Mars/Olympus' }, 'zone'],
  [{ extension: '2' }, 'extension'],
])('%j is refused', (wrong, field) => {
  const read = newCompany.safeParse({ ...alice, ...wrong })
  expect(read.error?.issues.map(issue => issue.path[0])).toEqual([field])
})

test('a company may require its provider’s sign-in, and stop', async () => {
  const company = await addCompany(newCompany.parse({ ...alice, email: 'autre@erabliere.example' }), now)
  await requireProvider(company, true)
  const state = async () => (await read().select().from(companies).where(eq(companies.id, company.id)))[0]?.requireSso
  expect(await state()).toBe(true)
  await requireProvider(company, false)
  expect(await state()).toBe(false)
})
