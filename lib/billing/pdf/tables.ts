import { artifact, grey, type Ink, inner, type Paper, page, rule, wrap, write, writeLines } from './paper'

export type Column = { label: string; width: number; align?: 'left' | 'right' }
export type Table = { title: string; columns: readonly Column[]; left?: number }
/** Cells as lines of text; the first names the row. */
export type Row = { lines: string[][]; weight?: Ink['weight'] }

const size = 9
const step = 12
export const rowGap = 5
export const headHeight = 20

/** The cells of a row cut into lines that fit their columns. */
export function rowOf(sheet: Paper, columns: readonly Column[], cells: readonly string[], weight?: Ink['weight']): Row {
  const lines = cells.map((cell, index) => wrap(sheet, cell, (columns[index]?.width ?? 0) - 8, { size, weight }))
  return { lines, weight }
}

export function heightOf({ lines }: Row): number {
  return Math.max(...lines.map(cell => cell.length)) * step + rowGap
}

/** Draws the part of a table that stands on one page, with its headers, as a table of its own in the tree; answers the y below. */
export function drawTable(
  sheet: Paper,
  { title, columns, left = page.margin }: Table,
  rows: readonly Row[],
  top: number,
): number {
  const { doc, root } = sheet
  const table = doc.struct('Table', { title })
  root.add(table)
  const head = doc.struct('TR')
  table.add(head)
  eachCell(columns, left, (column, x, index) => {
    const draw = () =>
      write(sheet, column.label, x, top + 4, { size: 8, weight: 'bold', colour: grey, align: columns[index]?.align })
    head.add(doc.struct('TH', { scope: 'Column' }, [draw]))
  })
  rule(sheet, top + headHeight - 4, {
    colour: grey,
    x: left,
    width: columns.reduce((sum, { width }) => sum + width, 0),
  })
  let y = top + headHeight
  for (const row of rows) {
    drawRow(sheet, table, columns, left, row, y)
    y += heightOf(row)
  }
  table.end()
  return y
}

function drawRow(
  sheet: Paper,
  table: PDFKit.PDFStructureElement,
  columns: readonly Column[],
  start: number,
  row: Row,
  y: number,
): void {
  const { doc } = sheet
  const line = doc.struct('TR')
  table.add(line)
  eachCell(columns, start, (column, x, index) => {
    const style: Ink = { size, weight: row.weight, align: column.align }
    const draw = () => writeLines(sheet, row.lines[index] ?? [], x, y, step, style)
    line.add(index === 0 ? doc.struct('TH', { scope: 'Row' }, [draw]) : doc.struct('TD', {}, [draw]))
  })
  line.end()
}

/** Where the text of each column begins, or ends when it is aligned right. */
function eachCell(
  columns: readonly Column[],
  start: number,
  draw: (column: Column, x: number, index: number) => void,
): void {
  let left = start
  columns.forEach((column, index) => {
    draw(column, column.align === 'right' ? left + column.width - 2 : left, index)
    left += column.width
  })
}

/** Widths from shares of the page: what is left goes to the first column. */
export function columnsOf(
  first: string,
  others: readonly (readonly [label: string, width: number, align?: 'left'])[],
): Column[] {
  const used = others.reduce((sum, [, width]) => sum + width, 0)
  return [
    { label: first, width: inner - used },
    ...others.map(([label, width, align = 'right']) => ({ label, width, align }) as Column),
  ]
}

/** The running head of the pages after the first, and the foot of each. */
export function running(sheet: Paper, { head, foot }: { head?: string; foot: string }): void {
  artifact(sheet, 'Pagination', () => {
    const style = { size: 8.5, colour: grey } as const
    if (head) write(sheet, head, page.margin, 40, style)
    write(sheet, foot, page.margin + inner, page.height - 40, { ...style, align: 'right' })
  })
}
