import { getTranslations } from 'next-intl/server'
import { Figures, Panel } from '@/lib/ui/bits'
import { countUsers } from '@/lib/users/list'
import { statuses } from '@/lib/users/status'
import type { PanelProps } from '../_dashboard/panels'

/** How many users the company has, and what is done with them (guide 5). */
export async function UsersPanel({ viewer }: PanelProps) {
  const [say, counts] = await Promise.all([getTranslations('users'), countUsers(viewer.company, Date.now())])
  const total = statuses.reduce((sum, status) => sum + counts[status], 0)
  return (
    <Panel id="users" title={say('title')}>
      <p>
        <span className="big">{total}</span> {say('count', { count: total })}
      </p>
      <Figures
        items={statuses
          .filter(status => counts[status])
          .map(status => ({
            label: say(`statuses.${status}`),
            value: <a href={`/users?status=${status}`}>{counts[status]}</a>,
          }))}
      />
      <div className="buttons">
        <a className="button" href="/users/new">
          {say('add')}
        </a>
        <a className="button quiet" href="/users">
          {say('manage')}
        </a>
        <a className="button quiet" href="/users/status">
          {say('status')}
        </a>
      </div>
    </Panel>
  )
}
