import 'server-only'
import { and, eq } from 'drizzle-orm'
import { directory, features, people } from '@/db/schema'
import { type By, change, type Note, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Person } from '@/lib/auth/person-of'
import type { Destination } from '@/lib/destinations/destination'
import { type Found, findDestination } from '@/lib/destinations/find'
import { saveLink } from '@/lib/destinations/store'
import { listDepartments } from '@/lib/directory/departments'
import { sortKey } from '@/lib/directory/sort-key'
import { defaults } from '@/lib/features/defaults'
import { parseTree } from '@/lib/forms/parse'
import type { Problems } from '@/lib/forms/problems'
import type { Locale } from '@/lib/i18n/tags'
import { includes } from '@/lib/licences/packs'
import { type Licence, listLicences } from '@/lib/licences/stock'
import { addProblems, insertUser } from '../add'
import { type NewUser, newUserSchema } from '../new-user'
import { wholeProfile } from '../profile'
import { writePerson } from '../store'
import { type Column, columns, meantBy } from './columns'
import { forwards, listCells } from './people'
import type { Cells, FileRow } from './read'

/** What becomes of a row. */
export type Outcome = 'new' | 'same' | 'changed'
export type RowResult = { line: number; name: string } & ({ outcome: Outcome } | { problems: Problems })
export type Ways = { column: keyof typeof forwards; to: Destination }[]

/** Columns a file may change of somebody who is there already; the others are changed on the person's pages. */
const changeable: readonly Column[] = [
  'firstName',
  'lastName',
  'callerFirstName',
  'callerLastName',
  'department',
  'locale',
  'zone',
  'title',
  'mobile',
  'addressLine1',
  'addressLine2',
  'city',
  'province',
  'postalCode',
]

class DryRun extends Error {
  constructor(readonly results: RowResult[]) {
    super('dry run')
  }
}

type Options = { locale: Locale; activation: boolean; keep: boolean; now: number }

/**
 * Adds the people of a file, and changes the profiles of those who are there (found by user name). With `keep` false everything is
 * done and taken back: the results are those a real run would have. Rows with problems are left out.
 */
export async function importUsers(by: By, company: Company, rows: FileRow[], options: Options): Promise<RowResult[]> {
  const prepared = await prepare(company, rows, options)
  try {
    return await change(by, 'people.import', async (write, note) => {
      const known = new Map(
        (await listCells(company, options.locale, rows.map(usernameOf), write)).map(row => [
          row.cells.username ?? '',
          row,
        ]),
      )
      const stock = await listLicences(company, write)
      const results: RowResult[] = []
      for (const row of prepared) results.push(await runRow(write, note, company, row, { known, stock }, options))
      if (!options.keep) throw new DryRun(results)
      return results
    })
  } catch (error) {
    if (error instanceof DryRun) return error.results
    throw error
  }
}

/** By what a row's person is known: the user name, or the address where the file gives none. */
const usernameOf = ({ cells }: { cells: Cells }) => (cells.username || cells.email || '').toLowerCase()

type Prepared = { line: number; name: string; cells: Cells; values?: NewUser; ways: Ways; problems?: Problems }

/** What can be known of the rows before the transaction: their values, and where their forwards lead. */
async function prepare(company: Company, rows: FileRow[], options: Options): Promise<Prepared[]> {
  const [licences, departments] = await Promise.all([listLicences(company), listDepartments(company)])
  const find = finder(company)
  const prepared: Prepared[] = []
  for (const { line, cells } of rows) {
    const name = [cells.firstName, cells.lastName].filter(Boolean).join(' ')
    const tree = treeOf(cells, licences, departments)
    const { values, problems } = parseTree(newUserSchema, { ...tree, activation: options.activation })
    const pack = licences.find(({ id }) => id === values?.licenceId)?.pack
    const { ways, wrong } = await waysOf(find, cells, pack)
    const all = { ...inColumns(problems ?? {}), ...wrong }
    prepared.push({ line, name, cells, values, ways, problems: Object.keys(all).length ? all : undefined })
  }
  return prepared
}

type Named = { id: string; name: string }

function treeOf(cells: Cells, licences: Licence[], departments: Named[]): Record<string, unknown> {
  const { licence = '', department = '', role = '', locale = '', ...rest } = cells
  const pack = meantBy('licence', licence)
  const named = departments.find(({ name }) => sortKey(name) === sortKey(department))
  return {
    ...rest,
    province: rest.province?.toUpperCase(),
    emergencyProvince: rest.emergencyProvince?.toUpperCase(),
    role: role ? meantBy('role', role) : 'person',
    licenceId: licences.find(one => one.pack === pack)?.id ?? (licence && 'unknown'),
    departmentId: department ? (named?.id ?? 'unknown') : '',
    locale: locale ? meantBy('locale', locale) : '',
    model: rest.model ?? '',
  }
}

type Find = (typed: string, slot: string) => Promise<Found>

/** Reads each destination once, however many rows have it. */
function finder(company: Company): Find {
  const known = new Map<string, Promise<Found>>()
  return (typed, slot) => {
    const key = `${slot} ${typed}`
    const found = known.get(key) ?? findDestination(company, typed, { slot })
    known.set(key, found)
    return found
  }
}

async function waysOf(find: Find, cells: Cells, pack: string | undefined) {
  const ways: Ways = []
  const wrong: Problems = {}
  for (const column of Object.keys(forwards) as (keyof typeof forwards)[]) {
    const typed = cells[column]
    if (!typed) continue
    const { feature, slot } = forwards[column]
    const found = await find(typed, slot)
    if ('problem' in found) wrong[column] = found.problem
    else if (!includes(pack, feature)) wrong[column] = { key: 'licenceLacks' }
    else ways.push({ column, to: found.destination })
  }
  return { ways, wrong }
}

/** Problems under the names of the file's columns. */
function inColumns(problems: Problems): Problems {
  const names: Record<string, string> = { licenceId: 'licence', departmentId: 'department' }
  return Object.fromEntries(Object.entries(problems).map(([field, problem]) => [names[field] ?? field, problem]))
}

type Known = ReadonlyMap<string, { id: string; cells: Cells }>

async function runRow(
  write: Writer,
  note: Note,
  company: Company,
  row: Prepared,
  { known, stock }: { known: Known; stock: Licence[] },
  options: Options,
): Promise<RowResult> {
  const { line, name, values, ways } = row
  const there = known.get(usernameOf(row))
  if (there) return changeRow(write, note, company, row, there, options)
  if (row.problems || !values) return { line, name, problems: row.problems ?? {} }
  const problems = await addProblems(company, values, write, stock)
  if (Object.keys(problems).length) return { line, name, problems: inColumns(problems) }
  const id = await insertUser(write, note, company, values, options.now)
  for (const licence of stock) if (licence.id === values.licenceId) licence.used += 1
  for (const { column, to } of ways) {
    const { feature, slot } = forwards[column]
    await write
      .insert(features)
      .values({ companyId: company.id, personId: id, ...defaults[feature], active: true, version: 1 })
    await saveLink(write, company.id, id, slot, to)
  }
  return { line, name, outcome: 'new' }
}

async function changeRow(
  write: Writer,
  note: Note,
  company: Company,
  { line, name, cells, values, problems }: Prepared,
  there: { id: string; cells: Cells },
  { locale }: Options,
): Promise<RowResult> {
  const different = columns.filter(column => column in cells && !sameCell(column, cells[column], there.cells[column]))
  if (!different.length) return { line, name, outcome: 'same' }
  const fixed = different.filter(column => !changeable.includes(column))
  if (fixed.length)
    return { line, name, problems: Object.fromEntries(fixed.map(column => [column, { key: 'importFixed' as const }])) }
  const wrong = Object.entries(problems ?? {}).filter(([column]) => different.includes(column as Column))
  if (wrong.length || !values) return { line, name, problems: Object.fromEntries(wrong) }
  const person = await personIn(write, company, there.id)
  const shape = Object.keys(wholeProfile.shape)
  const taken = Object.entries(values).filter(([column]) => shape.includes(column) && column in cells)
  const entry = 'department' in cells ? { departmentId: values.departmentId } : {}
  await writePerson(write, company, person, person.entry.version, { columns: Object.fromEntries(taken), entry })
  const before = Object.fromEntries(different.map(column => [column, there.cells[column] ?? '']))
  const after = Object.fromEntries(different.map(column => [column, cells[column] ?? '']))
  await note({ kind: 'people', id: there.id, name, before: { ...before, language: locale }, after })
  return { line, name, outcome: 'changed' }
}

function sameCell(column: Column, typed = '', stored = ''): boolean {
  if (column === 'role' || column === 'licence' || column === 'locale')
    return meantBy(column, typed) === meantBy(column, stored)
  const bare = (text: string) =>
    /number|mobile|mac|postalCode/i.test(column) ? text.replace(/[^0-9a-z]/gi, '').toLowerCase() : text.trim()
  return bare(typed) === bare(stored)
}

async function personIn(write: Writer, company: Company, id: string): Promise<Person> {
  const [row] = await write
    .select()
    .from(people)
    .innerJoin(directory, and(eq(directory.companyId, people.companyId), eq(directory.id, people.id)))
    .where(and(eq(people.companyId, company.id), eq(people.id, id)))
  if (!row) throw new Error('The person was there a moment ago')
  return { ...row.people, entry: row.directory, name: row.directory.name }
}
