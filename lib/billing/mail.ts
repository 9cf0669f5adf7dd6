import 'server-only'
import { and, eq } from 'drizzle-orm'
import { companies, invoiceMails } from '@/db/schema'
import type { By } from '@/db/store'
import { change, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { operator } from '@/lib/auth/operator'
import { translatorFor } from '@/lib/i18n/messages'
import { post } from '@/lib/mail/store'
import { keepPdf, pdfName } from './file'
import { type Invoice, shownNumber } from './issued'
import { wordsOf } from './pdf/words'
import { findInvoice } from './queries'

export type Mailing = 'posted' | 'already' | 'no contact'

/** Where a company's invoices go; null when nobody said. */
export async function billingContact(company: Company): Promise<string | null> {
  const [row] = await read().select({ to: companies.billingEmail }).from(companies).where(eq(companies.id, company.id))
  return row?.to ?? null
}

/** Posts an invoice that was just issued to the billing contact, once. */
export async function mailInvoice(company: Company, id: string, at: number): Promise<Mailing> {
  const own = and(eq(invoiceMails.companyId, company.id), eq(invoiceMails.invoiceId, id))
  const known = await read().select({ at: invoiceMails.at }).from(invoiceMails).where(own).limit(1)
  return known.length ? 'already' : mailAgain(company, id, at, operator(company, 'invoices:issue'))
}

/** Posts an invoice to the billing contact, in the company's language, with the PDF; as often as asked. */
export async function mailAgain(company: Company, id: string, at: number, by: By): Promise<Mailing> {
  const [invoice, to] = await Promise.all([findInvoice(company, id), billingContact(company)])
  if (!invoice) throw new Error(`${company.name} has no such invoice`)
  if (!to) return 'no contact'
  const attachment = { name: pdfName(invoice, company.locale), path: await keepPdf(company, invoice, company.locale) }
  await change(by, 'invoice.mailed', async (write, note) => {
    const letterId = await post(write, { ...letterOf(company, invoice), to, attachment }, at)
    await write.insert(invoiceMails).values({ companyId: company.id, invoiceId: id, letterId, at, to })
    await note({ kind: 'invoice', id, name: shownNumber(invoice.number), before: null, after: { to } })
  })
  return 'posted'
}

function letterOf(company: Company, invoice: Invoice) {
  const say = translatorFor(company.locale, 'billing')
  const words = wordsOf(company.locale, invoice.zone)
  const title = words.title(invoice)
  const facts = { title, period: words.days(invoice), total: words.money(invoice.total) }
  const due = { amount: words.money(invoice.amountDue), date: words.date(invoice.dueOn) }
  return {
    ...{ companyId: company.id, personId: null, purpose: 'invoice', locale: company.locale },
    subject: say('mail.subject', { title, supplier: invoice.supplierName }),
    paragraphs: [say(`mail.${invoice.kind}`, facts), ...(invoice.kind === 'invoice' ? [say('mail.due', due)] : [])],
    link: { label: say('mail.link'), path: `/billing/invoices/${invoice.id}` },
    reason: say('mail.reason', { company: invoice.customerName }),
  }
}
