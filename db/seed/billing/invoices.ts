import { eq } from 'drizzle-orm'
import { companiesForOperator } from '@/lib/auth/operator'
import { issueInvoice } from '@/lib/billing/issue'
import { instantsOf, monthBeside, monthOf, monthSpan } from '@/lib/billing/span'
import { supplier } from '@/lib/billing/supplier'
import { dailyCaps, invoices, payments, spendLimits } from '../../schema'
import { keep, read } from '../../store'
import { demoStart } from '../core'
import { demoCompanies } from '../demo-companies'
import { seedId } from '../seed-id'

const day = 86_400_000

/** The demo's invoices, month after month, each paid 18 days later but the last; and an amount to watch. */
export async function seedInvoices(now: number): Promise<void> {
  const ours = new Set(demoCompanies.map(company => seedId(company.key)))
  const companies = (await companiesForOperator()).filter(company => ours.has(company.id))
  const present = monthOf(now, 'America/Toronto')
  for (let month = monthOf(demoStart, 'America/Toronto'); month < present; month = monthBeside(month, 1)) {
    for (const company of companies) {
      const at = instantsOf(monthSpan(month), company.zone).to + day / 3
      const { result, id } = await issueInvoice(company, month, { supplier: supplier(), at })
      if (result === 'issued' && id && at + 18 * day < now) await pay(company.id, id, month)
    }
  }
  for (const { id: companyId } of companies)
    await keep(async write => {
      await write.insert(spendLimits).values({ companyId, cents: 150_000 }).onConflictDoNothing()
      await write.insert(dailyCaps).values({ companyId, cents: 5_000 }).onConflictDoNothing()
    })
}

async function pay(companyId: string, id: string, month: string): Promise<void> {
  const [invoice] = await read().select().from(invoices).where(eq(invoices.id, id))
  if (!invoice) return
  const date = new Date(Date.parse(invoice.issuedOn) + 18 * day).toISOString().slice(0, 10)
  const payment = { companyId, id: seedId(`payment/${id}`), date, cents: invoice.total, reference: `demo ${month}` }
  await keep(write => write.insert(payments).values(payment))
}
