import 'server-only'
import { invoices } from '@/db/schema'
import { read } from '@/db/store'
import { digestOf } from './digest'
import { amountsOf } from './issue'

/** What is wrong with the invoices of the whole platform, in words for the operator: gaps, broken seals, sums that do not add up. */
export async function verifyInvoices(): Promise<{ count: number; problems: string[] }> {
  const problems: string[] = []
  const rows = await read().select().from(invoices).orderBy(invoices.number)
  let before = ''
  for (const [at, row] of rows.entries()) {
    const { lines, taxes } = await amountsOf(read(), row)
    if (row.number !== at + 1) problems.push(`${row.number}: should be number ${at + 1}`)
    if (digestOf(before, row, lines, taxes) !== row.digest) problems.push(`${row.number}: its seal is broken`)
    const sum = (parts: readonly { cents: number }[]) => parts.reduce((total, { cents }) => total + cents, 0)
    if (sum(lines) !== row.subtotal || sum(taxes) !== row.taxTotal || row.subtotal + row.taxTotal !== row.total)
      problems.push(`${row.number}: its sums do not add up`)
    before = row.digest
  }
  return { count: rows.length, problems }
}
