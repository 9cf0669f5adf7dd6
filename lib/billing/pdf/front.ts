import type { Invoice } from '../issued'
import type { Line, LineKind } from '../line'
import { taxClasses } from '../tax'
import { inner, type Paper, page } from './paper'
import { type Column, columnsOf, type Row, rowOf, type Table } from './tables'
import type { Words } from './words'

export type Section = Table & { rows: Row[] }

const sections: { key: 'monthly' | 'usage' | 'other'; kinds: LineKind[] }[] = [
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

/** The sums: by what is taxed, each tax, the total, and what is owed. */
export function totalsOf(sheet: Paper, invoice: Invoice, words: Words): Section {
  const { say, money } = words
  const columns: Column[] = [
    { label: say('description'), width: 200 },
    { label: say('amount'), width: 90, align: 'right' },
  ]
  const plain: [string, number][] = [
    ...taxClasses.flatMap((taxClass): [string, number][] => {
      const lines = invoice.lines.filter(line => line.taxClass === taxClass)
      return lines.length ? [[say(`subtotal.${taxClass}`), lines.reduce((sum, line) => sum + line.cents, 0)]] : []
    }),
    ...invoice.taxes.map((tax): [string, number] => [words.tax(tax), tax.cents]),
  ]
  const owed: [string, number][] = [
    ...(invoice.previousBalance ? [[say('previousBalance'), invoice.previousBalance] as [string, number]] : []),
    ...(invoice.paid ? [[say('paid'), -invoice.paid] as [string, number]] : []),
  ]
  const bold = (label: string, cents: number) => rowOf(sheet, columns, [label, money(cents)], 'bold')
  const rows = [
    ...plain.map(([label, cents]) => rowOf(sheet, columns, [label, money(cents)])),
    bold(say('total'), invoice.total),
    ...owed.map(([label, cents]) => rowOf(sheet, columns, [label, money(cents)])),
    ...(invoice.kind === 'invoice' ? [bold(say('amountDue'), invoice.amountDue)] : []),
  ]
  return { title: say('summary'), columns, rows, left: page.margin + inner - 290 }
}
