import { getTranslations } from 'next-intl/server'
import type { Company } from '@/lib/auth/company'
import { formatsFor } from '@/lib/i18n/formats'
import type { Locale } from '@/lib/i18n/tags'
import { nightNow } from '@/lib/routing/night-now'
import { snapshotOf } from '@/lib/snapshot/load'
import { Chip } from '@/lib/ui/bits'

/** Whether night forwarding acts now, why, and until when. */
export async function NightState({ company, locale, to }: { company: Company; locale: Locale; to: string }) {
  const [say, snapshot] = await Promise.all([getTranslations('nightForwarding'), snapshotOf(company)])
  const { acts, byMode, turnsAt } = nightNow(snapshot, Date.now())
  return (
    <div className="stack">
      <p>
        <Chip tone={acts ? 'attention' : 'off'}>{say(acts ? 'acting' : 'resting')}</Chip>{' '}
        {turnsAt === undefined ? null : (
          <span className="soft">{say('until', { moment: formatsFor(locale, company.zone).moment(turnsAt) })}</span>
        )}
      </p>
      {acts && to ? <p>{say('actingTo', { to })}</p> : null}
      {byMode ? <p>{say('byMode')}</p> : null}
    </div>
  )
}
