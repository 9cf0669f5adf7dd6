import { getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { shownNumber } from '@/lib/billing/issued'
import { wordsOf } from '@/lib/billing/pdf/words'
import { listInvoices } from '@/lib/billing/queries'
import { Empty } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { Table } from '@/lib/ui/table'
import { BillingTabs } from '../tabs'
import { EarlierInvoices } from './earlier'
import { LatestInvoice } from './latest'

/** Invoices (guide 8.1): the latest to download, earlier ones from a drop-down, and all of them in a table. */
export default async function InvoicesPage() {
  const [{ company, locale }, say] = await Promise.all([admin(), getTranslations('billing')])
  const [invoices, words] = [await listInvoices(company), wordsOf(locale, company.zone)]
  const [latest, ...earlier] = invoices
  return (
    <Page help="billing" lead={say('invoices.lead')} title={say('invoices.title')} wide>
      <BillingTabs now="/billing/invoices" />
      {latest ? (
        <>
          <div className="stack">
            <LatestInvoice invoice={latest} words={words} />
          </div>
          {earlier.length ? <EarlierInvoices invoices={earlier} words={words} /> : null}
          <Table
            caption={say('invoices.title')}
            columns={[
              {
                key: 'number',
                label: say('invoices.number'),
                heading: true,
                cell: row => <a href={`/billing/invoices/${row.id}`}>{words.title(row)}</a>,
              },
              { key: 'date', label: say('invoices.date'), cell: row => words.date(row.issuedOn) },
              { key: 'period', label: say('invoices.period'), cell: row => words.month(row.period) },
              { key: 'total', label: say('invoices.total'), numeric: true, cell: row => words.money(row.total) },
              {
                key: 'pdf',
                label: say('invoices.file'),
                cell: row => (
                  <a
                    aria-label={say('invoices.pdfOf', { number: shownNumber(row.number) })}
                    href={`/billing/invoices/${row.id}/pdf`}
                  >
                    {say('invoices.pdf')}
                  </a>
                ),
              },
            ]}
            rowKey={row => row.id}
            rows={invoices}
          />
        </>
      ) : (
        <Empty title={say('invoices.none')}>{say('invoices.noneHint')}</Empty>
      )}
    </Page>
  )
}
