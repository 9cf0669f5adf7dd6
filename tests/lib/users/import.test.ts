import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { audit, outbox, people } from '@/db/schema'
import { read } from '@/db/store'
import { operator } from '@/lib/auth/operator'
import { writeCsv } from '@/lib/csv/write'
import type { Locale } from '@/lib/i18n/tags'
import { addUser } from '@/lib/users/add'
import { columns, headerOf } from '@/lib/users/import/columns'
import { listCells } from '@/lib/users/import/people'
import { readUsers, type UserFile } from '@/lib/users/import/read'
import { importUsers } from '@/lib/users/import/run'
import { addLicence, addNumber, newMaude } from '../../support/new-user'
import { addCompany } from '../../support/people'
import { freshStore } from '../../support/store'

let company: Awaited<ReturnType<typeof addCompany>>
beforeEach(async () => {
  freshStore()
  company = await addCompany('Érablière Tremblay')
  const licence = await addLicence(company.id, 'premium', 4)
  await addNumber(company.id, '+14185550117')
  const maude = { number: '418 555-0117', locale: 'en', mobile: '418 555-0142', model: 'yealink-t54w', title: '=1+1' }
  await addUser(operator(company, 'test'), company, newMaude(licence, { ...maude, email: 'maude@exemple.example' }), 0)
})

const bytes = (text: string) => new TextEncoder().encode(text)
const file = (rows: string[][]) =>
  readUsers(
    bytes(
      writeCsv(
        columns.map(column => headerOf(column, 'fr')),
        rows,
      ),
    ),
  )
function run(read: UserFile, keep: boolean, locale: Locale = 'fr') {
  if (read.problem) throw new Error(read.problem)
  return importUsers(operator(company, 'test'), company, read.rows, { locale, activation: true, keep, now: 0 })
}
const row = (cells: Partial<Record<(typeof columns)[number], string>>) =>
  columns.map(
    column =>
      ({
        ...{ licence: 'De base', emergencyStreet: '12, rue X', emergencyCity: 'Lévis', emergencyProvince: 'QC' },
        ...{ emergencyPostalCode: 'g6v 1a1', ...cells },
      })[column] ?? '',
  )
const benoit = row({
  firstName: 'Benoît',
  lastName: 'Côté',
  email: 'b@exemple.example',
  licence: 'Premium',
  extension: '202',
})

describe('a file of users', () => {
  test.each(['fr', 'en'] as const)('exported in %s imports unchanged', async locale => {
    const cells = await listCells(company, locale)
    const text = writeCsv(
      columns.map(column => headerOf(column, locale)),
      cells.map(row => columns.map(column => row.cells[column] ?? '')),
      locale === 'fr' ? ';' : ',',
    )
    const before = await read().$count(audit)
    expect(await run(readUsers(bytes(text)), true, locale)).toEqual([
      { line: 2, name: 'Maude Veilleux', outcome: 'same' },
    ])
    expect(await read().$count(audit)).toBe(before)
  })

  test('is tried out without leaving anything behind', async () => {
    const before = [await read().$count(people), await read().$count(audit), await read().$count(outbox)]
    expect(await run(file([benoit]), false)).toEqual([{ line: 2, name: 'Benoît Côté', outcome: 'new' }])
    expect([await read().$count(people), await read().$count(audit), await read().$count(outbox)]).toEqual(before)
  })

  test('adds its good rows, with their mails, and says every error of the others by column', async () => {
    const bad = row({ firstName: 'X', lastName: '', email: 'pas une adresse', licence: 'Or', extension: '1' })
    const results = await run(file([benoit, bad, benoit]), true)
    expect(results[0]).toEqual({ line: 2, name: 'Benoît Côté', outcome: 'new' })
    expect(results[1]).toMatchObject({
      line: 3,
      problems: { lastName: { key: 'required' }, email: { key: 'email' }, extension: { key: 'extension' } },
    })
    expect(results[2]).toMatchObject({ line: 4, problems: { extension: { key: 'extensionTaken' } } })
    expect(await read().$count(outbox, eq(outbox.to, 'b@exemple.example'))).toBe(1)
  })

  test('counts the licences down from row to row', async () => {
    const rows = [1, 2, 3, 4].map(n =>
      row({
        firstName: 'P',
        lastName: `${n}`,
        email: `p${n}@exemple.example`,
        licence: 'premium',
        extension: `21${n + 1}`,
      }),
    )
    const results = await run(file(rows), false)
    expect(results.map(row => ('problems' in row ? row.problems.licence?.key : row.outcome))).toEqual([
      'new',
      'new',
      'new',
      'licenceNone',
    ])
  })

  test('changes a profile, and leaves licence and extension to the person’s pages', async () => {
    const [maude] = await listCells(company, 'fr')
    const cells = (changes: object) => columns.map(column => ({ ...maude?.cells, ...changes })[column] ?? '')
    expect(await run(file([cells({ extension: '205', title: 'Chef' })]), true)).toMatchObject([
      { problems: { extension: { key: 'importFixed' } } },
    ])
    expect(await run(file([cells({ title: 'Chef' })]), true)).toMatchObject([{ outcome: 'changed' }])
    const [now] = await read().select().from(people).where(eq(people.username, 'maude@exemple.example'))
    expect(now).toMatchObject({ title: 'Chef', mobile: '+14185550142', locale: 'en' })
  })

  test('without a required column is refused whole', () => {
    expect(readUsers(bytes('Prénom;Nom\r\nA;B\r\n'))).toEqual({ problem: 'usersColumns' })
    const many = `Prénom;Nom;Courriel;Licence\r\n${'A;B;c@d.ca;Premium\r\n'.repeat(1001)}`
    expect(readUsers(bytes(many))).toEqual({ problem: 'usersTooMany' })
  })
})
