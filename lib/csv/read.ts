import Papa from 'papaparse'
import { textOf } from '@/lib/calls/csv/cell'

/** The caps of an uploaded file (conventions 5.7). */
export const caps = { bytes: 5 * 1024 * 1024, rows: 10_000, columns: 50, cell: 1_000 }
export type FileProblem = 'fileEmpty' | 'fileTooLarge' | 'fileTooManyRows' | 'fileTooManyColumns' | 'fileNotText'
export type CsvRow = { line: number; cells: Record<string, string> }
export type CsvFile = { rows: CsvRow[]; headers: string[]; problem?: undefined } | { problem: FileProblem }

/** The text of an uploaded file: UTF-8 with or without its mark, else Windows-1252, which Excel writes in French. */
export function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** An uploaded CSV with a header row, its separator found out; headers in lower case; cells trimmed, NFC. */
export function readCsv(bytes: Uint8Array): CsvFile {
  if (bytes.length > caps.bytes) return { problem: 'fileTooLarge' }
  const text = decode(bytes)
  return text === undefined ? { problem: 'fileNotText' } : readCsvText(text)
}

/** The same for text that is decoded already; an operator's file may hold more rows. */
export function readCsvText(text: string, most: number = caps.rows): CsvFile {
  const { data } = Papa.parse<string[]>(text, { delimiter: separatorOf(text), skipEmptyLines: 'greedy' })
  const [first, ...lines] = data
  if (!first || !lines.length) return { problem: 'fileEmpty' }
  if (lines.length > most) return { problem: 'fileTooManyRows' }
  if (first.length > caps.columns) return { problem: 'fileTooManyColumns' }
  const headers = first.map(header => clean(header).toLowerCase())
  const rows = lines.map((cells, at) => ({
    line: at + 2,
    cells: Object.fromEntries(headers.map((header, column) => [header, clean(cells[column] ?? '')])),
  }))
  return { headers, rows }
}

function separatorOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/))
  const counts = [';', ',', '\t'].map(separator => ({ separator, count: header.split(separator).length }))
  return counts.sort((a, b) => b.count - a.count)[0]?.separator ?? ','
}

function clean(cell: string): string {
  return textOf(cell.replace(/\p{Cc}/gu, ' ').trim())
    .normalize('NFC')
    .slice(0, caps.cell)
}
