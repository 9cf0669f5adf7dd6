import 'server-only'
import { type FileProblem, readCsv } from '@/lib/csv/read'
import { type Column, columnOf, required } from './columns'

/** The most rows of one file. */
export const mostRows = 1000
export type Cells = Partial<Record<Column, string>>
export type FileRow = { line: number; cells: Cells }
export type UserFile =
  | { rows: FileRow[]; problem?: undefined }
  | { problem: FileProblem | 'usersColumns' | 'usersTooMany' }

/** An uploaded file of users as rows of known columns; columns it does not know are passed over. */
export function readUsers(bytes: Uint8Array): UserFile {
  const file = readCsv(bytes)
  if (file.problem) return { problem: file.problem }
  if (file.rows.length > mostRows) return { problem: 'usersTooMany' }
  const named = file.headers.flatMap(header => {
    const column = columnOf(header)
    return column ? [[header, column] as const] : []
  })
  if (!required.every(column => named.some(([, name]) => name === column))) return { problem: 'usersColumns' }
  return {
    rows: file.rows.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(named.map(([header, column]) => [column, cells[header] ?? ''])),
    })),
  }
}
