import { useTranslations } from 'next-intl'
import type { Words } from '@/lib/billing/pdf/words'
import type { InvoiceEntry } from '@/lib/billing/queries'

/** The latest invoice, to download. */
export function LatestInvoice({ invoice, words }: { invoice: InvoiceEntry; words: Words }) {
  const say = useTranslations('billing')
  const facts = { title: words.title(invoice), date: words.date(invoice.issuedOn), total: words.money(invoice.total) }
  return (
    <>
      <p>{say('invoices.latest', facts)}</p>
      <a className="button" href={`/billing/invoices/${invoice.id}/pdf`}>
        {say('invoices.download')}
      </a>
    </>
  )
}
