import '../../billing.css'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { shownNumber } from '@/lib/billing/issued'
import { billingContact } from '@/lib/billing/mail'
import { wordsOf } from '@/lib/billing/pdf/words'
import { findInvoice } from '@/lib/billing/queries'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { sendInvoice } from '../../actions'
import { callsLinks } from '../../calls-link'
import { InvoiceLines } from './lines'
import { InvoiceParticulars } from './particulars'
import { InvoiceSums } from './sums'

/** An invoice as a page: the same figures as its PDF, each usage line leading to its calls. */
export default async function InvoicePage({ params }: { params: Promise<{ id: string }> }) {
  const [{ company, locale, zone }, say, { id }] = await Promise.all([admin(), getTranslations('billing'), params])
  const [invoice, to] = await Promise.all([findInvoice(company, id), billingContact(company)])
  if (!invoice) notFound()
  const words = wordsOf(locale, invoice.zone)
  const pdf = `/billing/invoices/${id}/pdf`
  const other = locale === 'fr' ? 'en' : 'fr'
  const actions = (
    <>
      <a className="button" href={pdf}>
        {say('invoices.download')}
      </a>
      <a href={`${pdf}?language=${other}`} hrefLang={other} lang={other}>
        {say('invoices.otherLanguage')}
      </a>
    </>
  )
  const crumbs = [{ href: '/billing/invoices', label: say('invoices.title') }]
  return (
    <Page actions={actions} crumbs={crumbs} help="billing" title={words.title(invoice)}>
      <InvoiceParticulars invoice={invoice} words={words} />
      {invoice.reason ? <p>{words.say('reason', { reason: invoice.reason })}</p> : null}
      <InvoiceLines link={callsLinks(invoice.zone, zone)} invoice={invoice} words={words} />
      <InvoiceSums invoice={invoice} words={words} />
      <p className="soft">{words.say('marks')}</p>
      {to ? (
        <Form action={sendInvoice.bind(null, id)} submit={say('invoices.send')}>
          <p>{say('invoices.sendTo', { to, number: shownNumber(invoice.number) })}</p>
        </Form>
      ) : (
        <p>{say('invoices.noContact')}</p>
      )}
    </Page>
  )
}
