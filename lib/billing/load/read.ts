import { readCsvText } from '@/lib/csv/read'
import { columnsOf, type Kind, keysOf, kinds, type Loaded, schemas } from './kinds'

export type Row<K extends Kind> = { line: number; values: Loaded[K] }
export type Problem = { line: number; message: string }
export type File = { [K in Kind]: { kind: K; rows: Row<K>[]; problems: Problem[] } }[Kind]

const most = 500_000

/** Reads a price file: which one it is by its headers, its good rows, and what is wrong with the others, by line. */
export function readFile(text: string): File {
  const file = readCsvText(text, most)
  if (file.problem) throw new Error(`The file cannot be read: ${file.problem}`)
  const kind = kinds.find(candidate => same(columnsOf(candidate), file.headers))
  if (!kind) throw new Error(`Unknown headers: ${file.headers.join(',')}\nKnown files:\n${known()}`)
  const rows: Row<Kind>[] = []
  const problems: Problem[] = []
  const seen = new Map<string, number>()
  for (const { line, cells } of file.rows) {
    const read = schemas[kind].safeParse(cells)
    if (!read.success) {
      for (const { path, message } of read.error.issues)
        problems.push({ line, message: `${path.join('.')} ${message}` })
      continue
    }
    const key = keysOf[kind].map(name => cells[name]).join(' ')
    const first = seen.get(key)
    if (first) problems.push({ line, message: `${keysOf[kind].join(', ')}: the same as line ${first}` })
    else rows.push({ line, values: read.data })
    seen.set(key, first ?? line)
  }
  return { kind, rows, problems } as File
}

const same = (columns: string[], headers: string[]) =>
  columns.length === headers.length && columns.every(column => headers.includes(column))

const known = () => kinds.map(kind => `  ${kind}: ${columnsOf(kind).join(',')}`).join('\n')
