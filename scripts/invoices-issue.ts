/**
 * npm run invoices:issue -- 2026-10 [--company ID] [--again] [--mail]
 * Issues every company's invoice of a month that is over, once: what is issued already stays as it is, so the command can be run
 * again after a stop. --again issues another where the last was credited; --mail sends each to the company's billing contact.
 */
import { parseArgs } from 'node:util'
import { companiesForOperator } from '@/lib/auth/operator'
import { issueInvoice } from '@/lib/billing/issue'
import { shownNumber } from '@/lib/billing/issued'
import { mailInvoice } from '@/lib/billing/mail'
import { supplier } from '@/lib/billing/supplier'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { company: { type: 'string' }, again: { type: 'boolean' }, mail: { type: 'boolean' } },
})
const [month = ''] = positionals
if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
  console.error('Usage: npm run invoices:issue -- 2026-10 [--company ID] [--again] [--mail]')
  process.exit(2)
}

let failed = 0
const companies = (await companiesForOperator()).filter(({ id }) => !values.company || id === values.company)
for (const company of companies) {
  try {
    const issue = { supplier: supplier(), at: Date.now() }
    const { result, id, number, total = 0 } = await issueInvoice(company, month, issue, values.again)
    const said = number === undefined ? result : `${result} ${shownNumber(number)} ${(total / 100).toFixed(2)} $`
    const sent = id && values.mail ? await mailInvoice(company, id, Date.now()) : undefined
    console.log(`${company.name}: ${said}${sent ? `, mail ${sent}` : ''}`)
  } catch (error) {
    failed += 1
    console.error(`${company.name}: not issued: ${error instanceof Error ? error.message : error}`)
  }
}
if (!companies.length) console.error('No such company')
process.exit(failed || !companies.length ? 1 : 0)
