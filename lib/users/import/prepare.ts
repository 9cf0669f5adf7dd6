import 'server-only'
import type { Company } from '@/lib/auth/company'
import type { Destination } from '@/lib/destinations/destination'
import { type Found, findDestination } from '@/lib/destinations/find'
import { listDepartments } from '@/lib/directory/departments'
import { sortKey } from '@/lib/directory/sort-key'
import { parseTree } from '@/lib/forms/parse'
import type { Problems } from '@/lib/forms/problems'
import { includes } from '@/lib/licences/packs'
import { type Licence, listLicences } from '@/lib/licences/stock'
import { type NewUser, newUserSchema } from '../new-user'
import { meantBy } from './columns'
import { forwards } from './people'
import type { Cells, FileRow } from './read'

type Ways = { column: keyof typeof forwards; to: Destination }[]

/** By what a row's person is known: the user name, or the address where the file gives none. */
export const usernameOf = ({ cells }: { cells: Cells }) => (cells.username || cells.email || '').toLowerCase()

export type Prepared = { line: number; name: string; cells: Cells; values?: NewUser; ways: Ways; problems?: Problems }

/** What can be known of the rows before the transaction: their values, and where their forwards lead. */
export async function prepare(company: Company, rows: FileRow[], activation: boolean): Promise<Prepared[]> {
  const [licences, departments] = await Promise.all([listLicences(company), listDepartments(company)])
  const find = finder(company)
  const prepared: Prepared[] = []
  for (const { line, cells } of rows) {
    const name = [cells.firstName, cells.lastName].filter(Boolean).join(' ')
    const tree = treeOf(cells, licences, departments)
    const { values, problems } = parseTree(newUserSchema, { ...tree, activation })
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
export function inColumns(problems: Problems): Problems {
  const names: Record<string, string> = { licenceId: 'licence', departmentId: 'department' }
  return Object.fromEntries(Object.entries(problems).map(([field, problem]) => [names[field] ?? field, problem]))
}
