import { getTranslations } from 'next-intl/server'
import { Activity } from '@/lib/calls/ui/activity'
import { Panel } from '@/lib/ui/bits'
import type { PanelProps } from '../_dashboard/panels'

/** Call activity on the dashboard (guide 3.2): the company's for its administrators, one's own for everybody else. */
export async function ActivityPanel({ viewer, search }: PanelProps) {
  const say = await getTranslations('calls.activity')
  const { company, person, zone, administers } = viewer
  return (
    <Panel className="whole" id="activity" title={say('title')}>
      <Activity
        company={company}
        now={Date.now()}
        path="/"
        personId={administers ? undefined : person.id}
        search={search}
        zone={zone}
      />
      <div className="buttons">
        <a className="button quiet" href="/calls">
          {say('mine')}
        </a>
        {administers ? (
          <a className="button quiet" href="/calls/company">
            {say('company')}
          </a>
        ) : null}
      </div>
    </Panel>
  )
}
