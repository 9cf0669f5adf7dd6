import { getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { wordsOf } from '@/lib/billing/pdf/words'
import { findLimit } from '@/lib/billing/spend'
import { usageDetails } from '@/lib/billing/usage'
import { Empty, Figures } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { callsLinks } from './calls-link'
import { LicenceTable } from './licence-table'
import { PeopleTable } from './people-table'
import { SpendMeter } from './spend-meter'
import { BillingTabs } from './tabs'
import { TypeTable } from './type-table'

/** Usage details (guide 8, field reference 18.1): the month under way, to the minute. */
export default async function UsagePage() {
  const [{ company, locale, zone }, say] = await Promise.all([admin(), getTranslations('billing')])
  const [details, limit] = await Promise.all([usageDetails(company, Date.now()), findLimit(company)])
  const words = wordsOf(locale, company.zone)
  const { types, people, licences, lines, subtotal, total, span } = details
  const calls = types.reduce((sum, row) => sum + row.calls, 0)
  const usage = types.reduce((sum, row) => sum + row.cents, 0)
  const oneTime = lines.filter(line => line.kind === 'one-time')
  const figures = [
    {
      label: say('usage.runningTotal'),
      value: words.money(subtotal),
      hint: say('usage.withTaxes', { total: words.money(total) }),
    },
    { label: say('usage.ofCalls'), value: words.money(usage), hint: say('usage.beyondIncluded') },
    { label: say('usage.calls'), value: words.show.number(calls) },
  ]
  const shared = { words, span, link: callsLinks(company.zone, zone) }
  return (
    <Page help="billing" lead={say('usage.lead', { period: words.days(span) })} title={say('usage.title')} wide>
      <BillingTabs now="/billing" />
      <Figures items={figures} />
      {limit ? <SpendMeter limit={limit} money={words.money} spent={subtotal} /> : null}
      <p>
        <a href="/billing/alert">{say(limit ? 'alert.change' : 'alert.set')}</a>
      </p>
      <h2>{say('usage.byType')}</h2>
      {types.length ? <TypeTable rows={types} {...shared} /> : <Empty title={say('usage.none')} />}
      <h2>{say('usage.licences')}</h2>
      <LicenceTable licences={licences} lines={lines} words={words} />
      {oneTime.length ? (
        <>
          <h2>{say('usage.oneTime')}</h2>
          <ul>
            {oneTime.map(line => (
              <li key={`${words.name(line)} ${line.cents}`}>
                {say('usage.oneTimeItem', { name: words.name(line), amount: words.money(line.cents) })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {people.length ? (
        <>
          <h2>{say('usage.byPerson')}</h2>
          <PeopleTable rows={people} {...shared} />
        </>
      ) : null}
    </Page>
  )
}
