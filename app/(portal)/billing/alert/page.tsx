import { getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { findCap, spentToday } from '@/lib/billing/daily-cap'
import { wordsOf } from '@/lib/billing/pdf/words'
import { findLimit, runningTotal } from '@/lib/billing/spend'
import { Remark } from '@/lib/ui/bits'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { TextField } from '@/lib/ui/text-field'
import { saveAlert, saveDailyCap } from '../actions'
import { SpendMeter } from '../spend-meter'
import { BillingTabs } from '../tabs'

/** The monthly amount to be warned about, and the daily one that stops chargeable calls. */
export default async function AlertPage() {
  const [{ company, locale }, say] = await Promise.all([admin(), getTranslations('billing')])
  const now = Date.now()
  const [limit, { subtotal }, cap, today] = await Promise.all([
    findLimit(company),
    runningTotal(company, now),
    findCap(company),
    spentToday(company, now),
  ])
  const { money, decimal } = wordsOf(locale, company.zone)
  return (
    <Page help="billing" lead={say('alert.lead')} title={say('alert.title')}>
      <BillingTabs now="/billing/alert" />
      {limit ? <SpendMeter limit={limit} money={money} spent={subtotal} /> : null}
      <Form action={saveAlert} initial={{ amount: limit ? decimal(limit.cents) : '' }} version={limit?.version ?? 0}>
        <TextField
          hint={say('alert.hint', { spent: money(subtotal) })}
          inputMode="decimal"
          label={say('alert.amount')}
          name="amount"
          size="medium"
        />
      </Form>
      <section aria-labelledby="cap" className="stack">
        <h2 id="cap">{say('cap.title')}</h2>
        <p className="lead">{say('cap.lead')}</p>
        {cap && today >= cap.cents ? <Remark tone="danger">{say('cap.reached')}</Remark> : null}
        <Form action={saveDailyCap} initial={{ cap: cap ? decimal(cap.cents) : '' }} version={cap?.version ?? 0}>
          <TextField
            hint={say('cap.hint', { spent: money(today) })}
            inputMode="decimal"
            label={say('cap.amount')}
            name="cap"
            size="medium"
          />
        </Form>
      </section>
    </Page>
  )
}
