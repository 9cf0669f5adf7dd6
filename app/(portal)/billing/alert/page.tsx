import { getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { wordsOf } from '@/lib/billing/pdf/words'
import { findLimit, runningTotal } from '@/lib/billing/spend'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { TextField } from '@/lib/ui/text-field'
import { saveAlert } from '../actions'
import { SpendMeter } from '../spend-meter'
import { BillingTabs } from '../tabs'

/** The monthly amount to be warned about. */
export default async function AlertPage() {
  const [{ company, locale }, say] = await Promise.all([admin(), getTranslations('billing')])
  const [limit, { subtotal }] = await Promise.all([findLimit(company), runningTotal(company, Date.now())])
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
    </Page>
  )
}
