import type { Invoice } from '../issued'
import type { Line, LineKind } from '../line'
import { taxClasses } from '../tax'
import { inner, type Paper, page } from './paper'
import { type Column, columnsOf, type Row, rowOf, type Table } from './tables'
import type { Words } from './words'

export type Section = Table & { rows: Row[] }

/** What stands together, in the page and the PDF. */
export const sections: { key: 'monthly' | 'usage' | 'other'; kinds: LineKind[] }[] = [
  { key: 'monthly', kinds: ['licence', 'number', 'subscription'] },
  { key: 'usage', kinds: ['usage', 'included'] },
  { key: 'other', kinds: ['fee', 'one-time'] },
]

/** The lines of an invoice as tables: monthly services, usage, fees and one-time items; those that have any. */
export function sectionsOf(sheet: Paper, invoice: Invoice, words: Words): Section[] {
  return sections.flatMap(({ key, kinds }) => {
    const lines = invoice.lines.filter(line => kinds.includes(line.kind))
    if (!lines.length) return []
    const columns = key === 'usage' ? usageColumns(words) : priceColumns(words)
    const partial = lines.some(line => line.from !== invoice.from || line.to !== invoice.to)
    const rows = lines.map(line => rowOf(sheet, columns, cellsOf(line, words, key === 'usage', partial)))
    return [{ title: words.say(`section.${key}`), columns, rows }]
  })
}

function priceColumns({ say }: Words): Column[] {
  const of = [
    [say('quantity'), 70],
    [say('unit'), 90],
    [say('taxClass'), 50],
    [say('amount'), 90],
  ] as const
  return columnsOf(say('description'), of)
}

function usageColumns({ say }: Words): Column[] {
  const of = [
    [say('calls'), 70],
    [say('billedTime'), 90],
    [say('taxClass'), 50],
    [say('amount'), 90],
  ] as const
  return columnsOf(say('callType'), of)
}

function cellsOf(line: Line, words: Words, usage: boolean, partial: boolean): string[] {
  const { say, show, money } = words
  const name = partial && line.kind !== 'one-time' ? `${words.name(line)} (${words.days(line)})` : words.name(line)
  const counted = usage ? line.calls : line.quantity
  const each = usage ? line.seconds !== null && words.minutes(line.seconds) : line.unit !== null && money(line.unit)
  const taxes = say(`taxMark.${line.taxClass}`)
  return [name, counted === null ? '' : show.number(counted), each || '', taxes, money(line.cents)]
}

export type Sum = { label: string; cents: number; strong: boolean }

/** The sums: by what is taxed, each tax, the total, and what is owed. */
export function sumsOf(invoice: Invoice, { say, tax }: Words): Sum[] {
  const plain = (label: string, cents: number) => ({ label, cents, strong: false })
  const strong = (label: string, cents: number) => ({ label, cents, strong: true })
  return [
    ...taxClasses.flatMap(taxClass => {
      const lines = invoice.lines.filter(line => line.taxClass === taxClass)
      const sum = lines.reduce((total, line) => total + line.cents, 0)
      return lines.length ? [plain(say(`subtotal.${taxClass}`), sum)] : []
    }),
    ...invoice.taxes.map(line => plain(tax(line), line.cents)),
    strong(say('total'), invoice.total),
    ...(invoice.previousBalance ? [plain(say('previousBalance'), invoice.previousBalance)] : []),
    ...(invoice.paid ? [plain(say('paid'), -invoice.paid)] : []),
    ...(invoice.kind === 'invoice' ? [strong(say('amountDue'), invoice.amountDue)] : []),
  ]
}

/** The sums as a table in the right half of the page. */
export function totalsOf(sheet: Paper, invoice: Invoice, words: Words): Section {
  const { say, money } = words
  const columns: Column[] = [
    { label: say('description'), width: 200 },
    { label: say('amount'), width: 90, align: 'right' },
  ]
  const rows = sumsOf(invoice, words).map(({ label, cents, strong }) =>
    rowOf(sheet, columns, [label, money(cents)], strong ? 'bold' : 'regular'),
  )
  return { title: say('summary'), columns, rows, left: page.margin + inner - 290 }
}
