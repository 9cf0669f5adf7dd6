import { getTranslations } from 'next-intl/server'
import type { Company } from '@/lib/auth/company'
import { findMode } from '@/lib/company-mode/queries'
import { formatsFor } from '@/lib/i18n/formats'
import type { Locale } from '@/lib/i18n/tags'
import { type Hours, imposed, type Mode, nextPhaseChange, phaseAt } from '@/lib/schedules/mode'
import type { Night } from '@/lib/services/night-forwarding/queries'
import type { StoredSchedule } from '@/lib/services/schedules/queries'
import { Chip } from '@/lib/ui/bits'

type Props = { company: Company; locale: Locale; night: Night; schedules: StoredSchedule[]; to: string }

/** Whether night forwarding acts now, why, and until when. */
export async function NightState({ company, locale, night, schedules, to }: Props) {
  const [say, mode] = await Promise.all([getTranslations('nightForwarding'), findMode(company)])
  const now = Date.now()
  const find = (id: string | null) => schedules.find(schedule => schedule.id === id) ?? null
  const hours = { business: find(night.business), holiday: find(night.holiday), zone: company.zone }
  const acts = (at: number) =>
    night.mode === 'on' || (night.mode === 'automatic' && phaseAt(mode, hours, at) !== 'open')
  const change = night.mode === 'automatic' ? nextTurn(mode, hours, now, acts) : null
  return (
    <div className="stack">
      <p>
        <Chip tone={acts(now) ? 'attention' : 'off'}>{say(acts(now) ? 'acting' : 'resting')}</Chip>{' '}
        {change === null ? null : (
          <span className="soft">{say('until', { moment: formatsFor(locale, company.zone).moment(change) })}</span>
        )}
      </p>
      {acts(now) && to ? <p>{say('actingTo', { to })}</p> : null}
      {night.mode === 'automatic' && imposed(mode, now) ? <p>{say('byMode')}</p> : null}
    </div>
  )
}

/** When forwarding next begins or stops: the first of the next changes of phase that changes it. */
function nextTurn(mode: Mode, hours: Hours, now: number, acts: (at: number) => boolean): number | null {
  let at = nextPhaseChange(mode, hours, now)
  for (let tries = 0; at !== null && acts(at) === acts(now) && tries < 50; tries++)
    at = nextPhaseChange(mode, hours, at)
  return at !== null && acts(at) !== acts(now) ? at : null
}
