import { getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import type { Viewer } from '@/lib/auth/viewer'
import { listSchedules } from '@/lib/services/schedules/queries'
import { Panel } from '@/lib/ui/bits'
import { ModeState } from '../company/mode/state'
import { ScheduleState } from '../company/schedules/_parts/state'

/** The company mode on the dashboard, and what the schedules say at this moment. */
export async function ModePanel({ viewer: { company, locale } }: { viewer: Viewer }) {
  const [say, schedules] = await Promise.all([getTranslations('companyMode'), listSchedules(company)])
  const now = Date.now()
  return (
    <Panel id="company-mode" title={say('title')}>
      <p>
        <ModeState company={company} locale={locale} />
      </p>
      {schedules.length ? (
        <dl className="facts">
          {schedules.slice(0, 4).map(schedule => (
            <Fragment key={schedule.id}>
              <dt>
                <a href={`/company/schedules/${schedule.id}`}>{schedule.name}</a>
              </dt>
              <dd>
                <ScheduleState locale={locale} now={now} schedule={schedule} zone={company.zone} />
              </dd>
            </Fragment>
          ))}
        </dl>
      ) : null}
      <a className="button quiet" href="/company/mode">
        {say('change')}
      </a>
    </Panel>
  )
}
