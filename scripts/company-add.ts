/**
 * npm run company:add -- --name "Érablière Tremblay" --first Alice --last Tremblay --email alice@example.com
 *   [--extension 2001] [--locale fr|en] [--province QC] [--zone America/Toronto] [--billing-email ADDRESS]
 *   [--product hosted-pbx|sip-trunking|direct-routing ...] [--licence premium=10 ...] [--number 418-555-0100 ...]
 */
import { parseArgs } from 'node:util'
import { Conflict } from '@/db/conflict'
import { newCompany } from '@/lib/companies/new-company'
import { addCompany } from '@/lib/companies/store'
import { told } from './portal/told'

const one = { type: 'string' } as const
const several = { type: 'string', multiple: true } as const
const options = {
  ...{ name: one, first: one, last: one, email: one, extension: one, locale: one, province: one, zone: one },
  ...{ 'billing-email': one, product: several, licence: several, number: several },
}

await told(async () => {
  const { values } = parseArgs({ options })
  const { first, last, 'billing-email': billingEmail, product, licence, number, ...rest } = values
  const given = {
    ...rest,
    firstName: first,
    lastName: last,
    billingEmail,
    products: product,
    licences: licence,
    numbers: number,
  }
  const read = newCompany.safeParse(given)
  if (!read.success)
    throw new Error(read.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  try {
    const company = await addCompany(read.data, Date.now())
    console.log(`${company.id} ${company.name}: the activation mail of ${read.data.email} waits in the outbox`)
  } catch (error) {
    if (error instanceof Conflict)
      throw new Error('A number or the user name belongs to somebody already; nothing was added')
    throw error
  }
})
