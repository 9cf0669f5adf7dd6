/**
 * npm run invoices:credit -- NUMBER "REASON" [--mail]
 * Annuls a wrongly issued invoice by a credit note, once. The reason is printed on it. Then `invoices:issue -- MONTH --again
 * --company ID` issues the right one.
 */
import { parseArgs } from 'node:util'
import { creditInvoice } from '@/lib/billing/issue'
import { shownNumber } from '@/lib/billing/issued'
import { mailInvoice } from '@/lib/billing/mail'
import { companyOfInvoice } from '@/lib/billing/owner'
import { supplier } from '@/lib/billing/supplier'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { mail: { type: 'boolean' } } })
const [number = '', reason = ''] = positionals
if (!/^\d+$/.test(number) || !reason.trim()) {
  console.error('Usage: npm run invoices:credit -- NUMBER "REASON" [--mail]')
  process.exit(2)
}
const company = await companyOfInvoice(Number(number))
if (!company) {
  console.error(`There is no invoice ${number}`)
  process.exit(1)
}
const issue = { supplier: supplier(), at: Date.now() }
const { result, id = '', number: note = 0 } = await creditInvoice(company, Number(number), reason.trim(), issue)
const sent = values.mail ? await mailInvoice(company, id, Date.now()) : undefined
console.log(`${company.name}: ${result} ${shownNumber(note)}${sent ? `, mail ${sent}` : ''}`)
process.exit(0)
