import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrate } from '@/db/migrate'
import { open } from '@/db/open'
import { close, sqlite } from '@/db/sqlite'
import { temporaryFolder } from '../support/folders'

/** The migrations as they were when only the first `count` existed. */
function migrationsOf(count: number): string {
  const folder = temporaryFolder()
  cpSync('db/migrations', folder, { recursive: true })
  const path = join(folder, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }))
  return folder
}

function emptyStore(): string {
  close()
  process.env.DATA_DIR = temporaryFolder()
  return process.env.DATA_DIR
}

const addCompany = `insert into companies (id, name, locale, zone, province, address_line1, address_line2, city, postal_code,
  extension_length, require_sso, created_at) values ('c1', 'Érablière Tremblay', 'fr', 'America/Toronto', 'QC', '', '', '', '', 4, 0, 1)`
const addBenoit = `insert into directory (company_id, id, kind, name, sort, active, version, created_at)
  values ('c1', 'p1', 'person', 'Benoît Côté', 'cote benoit', 1, 1, 1)`

function companyAndPerson() {
  const { file } = sqlite().writer
  return [
    file.prepare('select name from companies').pluck().all(),
    file.prepare('select name from directory').pluck().all(),
  ]
}

test('a store from the first schema keeps its data through every migration, and a copy of it stays behind', () => {
  const folder = emptyStore()
  migrate(migrationsOf(1))
  sqlite().writer.file.exec(`${addCompany}; ${addBenoit}`)
  migrate()
  expect(companyAndPerson()).toEqual([['Érablière Tremblay'], ['Benoît Côté']])
  const [copy = ''] = readdirSync(join(folder, 'backups'))
  const before = open(join(folder, 'backups', copy), { readonly: true })
  expect(before.prepare('select name from directory').pluck().get()).toBe('Benoît Côté')
  before.close()
})

test('a store that is up to date is left alone', () => {
  const folder = emptyStore()
  migrate()
  migrate()
  expect(readdirSync(folder)).not.toContain('backups')
})

test('a store that a newer portal wrote is refused and left as it is', () => {
  emptyStore()
  migrate()
  const { file } = sqlite().writer
  file.exec(`insert into __drizzle_migrations (hash, created_at) values ('from the future', 99999999999999)`)
  expect(() => migrate()).toThrow(/written by a newer portal/)
  expect(file.prepare('select count(*) from companies').pluck().get()).toBe(0)
})

test('a migration that fails changes nothing', () => {
  emptyStore()
  const folder = migrationsOf(1)
  migrate(folder)
  sqlite().writer.file.exec(addCompany)
  const path = join(folder, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(path, 'utf8'))
  journal.entries.push({ idx: 1, version: '6', when: Date.now() + 1e9, tag: '0001_broken', breakpoints: true })
  writeFileSync(path, JSON.stringify(journal))
  writeFileSync(
    join(folder, '0001_broken.sql'),
    'DELETE FROM `companies`;--> statement-breakpoint\nDROP TABLE `nothing`;',
  )
  expect(() => migrate(folder)).toThrow()
  expect(sqlite().writer.file.prepare('select count(*) from companies').pluck().get()).toBe(1)
})
