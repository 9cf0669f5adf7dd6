import 'server-only'
import { and, eq } from 'drizzle-orm'
import { directory, people } from '@/db/schema'
import type { Note, Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Person } from '@/lib/auth/person-of'
import type { Problems } from '@/lib/forms/problems'
import { wholeProfile } from '../profile'
import { was, writePerson } from '../store'
import { type Column, columns, meantBy } from './columns'
import type { Prepared } from './prepare'
import type { Cells } from './read'

/** What becomes of a row. */
export type Outcome = 'new' | 'same' | 'changed'
export type RowResult = { line: number; name: string } & ({ outcome: Outcome } | { problems: Problems })
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

/** Changes the profile of somebody who is there already, where the row differs from what is stored. */
export async function changeRow(
  write: Writer,
  note: Note,
  company: Company,
  { line, name, cells, values, problems }: Prepared,
  there: { id: string; cells: Cells },
): Promise<RowResult> {
  const different = columns.filter(column => column in cells && !sameCell(column, cells[column], there.cells[column]))
  if (!different.length) return { line, name, outcome: 'same' }
  const fixed = different.filter(column => !changeable.includes(column))
  if (fixed.length)
    return { line, name, problems: Object.fromEntries(fixed.map(column => [column, { key: 'importFixed' as const }])) }
  const wrong = Object.entries(problems ?? {}).filter(([column]) => different.includes(column as Column))
  if (wrong.length) return { line, name, problems: Object.fromEntries(wrong) }
  if (!values) return { line, name, problems: problems ?? {} }
  const person = await personIn(write, company, there.id)
  const shape = Object.keys(wholeProfile.shape)
  const taken = Object.entries(values).filter(
    ([column]) => shape.includes(column) && different.some(one => one === column),
  )
  const entry = different.includes('department') ? { departmentId: values.departmentId } : {}
  const change = { columns: Object.fromEntries(taken), entry }
  await writePerson(write, company, person, person.entry.version, change)
  const after = { ...change.columns, ...entry }
  await note({ kind: 'people', id: there.id, name, before: was(person, after), after })
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
