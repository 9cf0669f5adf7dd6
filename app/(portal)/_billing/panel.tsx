import { getTranslations } from 'next-intl/server'
import { wordsOf } from '@/lib/billing/pdf/words'
import { listInvoices } from '@/lib/billing/queries'
import { recentSubtotal } from '@/lib/billing/recent'
import { findLimit } from '@/lib/billing/spend'
import { Panel } from '@/lib/ui/bits'
import type { PanelProps } from '../_dashboard/panels'
import { EarlierInvoices } from '../billing/invoices/earlier'
import { LatestInvoice } from '../billing/invoices/latest'
import { SpendMeter } from '../billing/spend-meter'

/** The dashboard's billing panel (guide 8): this month so far, the latest invoice, and the way to the others. */
export async function BillingPanel({ viewer: { company, locale } }: PanelProps) {
  const [say, spent, limit, invoices] = await Promise.all([
    getTranslations('billing'),
    recentSubtotal(company, Date.now()),
    findLimit(company),
    listInvoices(company),
  ])
  const words = wordsOf(locale, company.zone)
  const [latest, ...earlier] = invoices
  return (
    <Panel id="billing" title={say('title')}>
      <p>
        <span className="big">{words.money(spent)}</span> <small className="soft">{say('panel.soFar')}</small>
      </p>
      {limit ? <SpendMeter limit={limit} money={words.money} spent={spent} /> : null}
      <p>
        <a href="/billing">{say('panel.usage')}</a> · <a href="/billing/invoices">{say('panel.invoices')}</a>
      </p>
      {latest ? <LatestInvoice invoice={latest} words={words} /> : <p className="soft">{say('panel.none')}</p>}
      {earlier.length ? <EarlierInvoices invoices={earlier} words={words} /> : null}
    </Panel>
  )
}
