import { useTranslations } from 'next-intl'
import type { Words } from '@/lib/billing/pdf/words'
import type { InvoiceEntry } from '@/lib/billing/queries'

/** Earlier invoices by date in a drop-down (guide 8.1): an ordinary form, so it needs no script. */
export function EarlierInvoices({ invoices, words }: { invoices: InvoiceEntry[]; words: Words }) {
  const say = useTranslations('billing')
  return (
    <form action="/billing/invoices/pdf" className="stack">
      <div className="field">
        <label htmlFor="earlier">{say('invoices.earlier')}</label>
        <select id="earlier" name="id">
          {invoices.map(invoice => (
            <option key={invoice.id} value={invoice.id}>
              {say('invoices.option', { date: words.date(invoice.issuedOn), title: words.title(invoice) })}
            </option>
          ))}
        </select>
      </div>
      <div className="buttons">
        <button className="button quiet" type="submit">
          {say('invoices.downloadEarlier')}
        </button>
        <button className="button quiet" formAction="/billing/invoices/open" type="submit">
          {say('invoices.show')}
        </button>
      </div>
    </form>
  )
}
