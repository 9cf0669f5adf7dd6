import 'server-only'
import { features } from '@/db/schema'
import { type By, change, type Note, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Destination } from '@/lib/destinations/destination'
import { saveLink } from '@/lib/destinations/store'
import { defaults } from '@/lib/features/defaults'
import { imageWith } from '@/lib/features/image'
import { findLine } from '@/lib/features/line'
import { featureOf } from '@/lib/features/registry'
import type { Locale } from '@/lib/i18n/tags'
import { type Licence, listLicences } from '@/lib/licences/stock'
import { addProblems, insertUser } from '../add'
import { changeRow, type RowResult } from './change-row'
import { forwards, listCells } from './people'
import { inColumns, type Prepared, prepare, usernameOf } from './prepare'
import type { Cells, FileRow } from './read'

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
  const prepared = await prepare(company, rows, options.activation)
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
  if (there) return changeRow(write, note, company, row, there)
  if (row.problems || !values) return { line, name, problems: row.problems ?? {} }
  const problems = await addProblems(company, values, write, stock)
  if (Object.keys(problems).length) return { line, name, problems: inColumns(problems) }
  const id = await insertUser(write, note, company, values, options.now)
  for (const licence of stock) if (licence.id === values.licenceId) licence.used += 1
  for (const { column, to } of ways) await keepForward(write, note, company, { id, name }, { ...forwards[column], to })
  return { line, name, outcome: 'new' }
}

type Forward = (typeof forwards)[keyof typeof forwards] & { to: Destination }

/** A forward that a row asks for, of somebody who has none yet. */
async function keepForward(
  write: Writer,
  note: Note,
  company: Company,
  person: { id: string; name: string },
  { feature, slot, to }: Forward,
): Promise<void> {
  const known = featureOf(feature)
  const image = known && (await imageWith(company, known))
  const before = image?.(await findLine(company, person.id, write)) ?? null
  const row = { companyId: company.id, personId: person.id, ...defaults[feature], active: true, version: 1 }
  await write.insert(features).values(row)
  await saveLink(write, company.id, person.id, slot, to)
  const after = image?.(await findLine(company, person.id, write)) ?? null
  await note({ kind: feature, ...person, before, after })
}
