import { getTranslations } from 'next-intl/server'
import { logFilter } from '@/lib/calls/log'
import { summaryOf } from '@/lib/calls/queries'
import { rangeOf } from '@/lib/calls/range'
import { listCallables } from '@/lib/destinations/queries'
import { findLine } from '@/lib/features/line'
import { towards } from '@/lib/features/words'
import { tags } from '@/lib/i18n/tags'
import { includes } from '@/lib/licences/packs'
import { Panel } from '@/lib/ui/bits'
import { findOwnLine } from '@/lib/users/own-line'
import type { PanelProps } from '../_dashboard/panels'
import { switchQuickly } from './actions'
import { Switch } from './switch'

/** « Mes paramètres », and the three things one does standing up: missed calls, forward to mobile, do not disturb. */
export async function SettingsPanel({ viewer }: PanelProps) {
  const { company, person, zone } = viewer
  const [say, line, own] = await Promise.all([
    getTranslations('quick'),
    findLine(company, person.id),
    findOwnLine(company, person.id),
  ])
  const { range } = rangeOf({}, zone, Date.now(), 'today')
  const missed = range ? (await summaryOf(company, logFilter(range, person.id, 'missed', ''))).calls : 0
  const always = line.rows['forwarding-always'].active ? line.links.get('forwarding.always') : undefined
  const disturbed = line.rows['do-not-disturb'].active
  const where = always ? await towards(always, await listCallables(company), tags[viewer.locale]) : ''
  return (
    <Panel className="mine" id="my-settings" title={say('title')}>
      <div className="quick">
        <a href="/settings/calls?kind=missed&preset=today">
          <span>{say('missed')}</span>
          <strong>{say('calls', { count: missed })}</strong>
        </a>
        {includes(own.pack, 'forwarding-always') ? (
          own.mobile || always ? (
            <Switch
              action={switchQuickly.bind(null, 'forwarding-always', !always)}
              button={always ? say('stop') : say('start')}
              label={always ? say('forwarded', { to: where }) : say('forward')}
              on={!!always}
            />
          ) : (
            <a href="/settings/profile">
              <span>{say('forward')}</span>
              <strong>{say('addMobile')}</strong>
            </a>
          )
        ) : null}
        {includes(own.pack, 'do-not-disturb') ? (
          <Switch
            action={switchQuickly.bind(null, 'do-not-disturb', !disturbed)}
            button={disturbed ? say('stop') : say('start')}
            label={disturbed ? say('disturbedNot') : say('disturb')}
            on={disturbed}
          />
        ) : null}
      </div>
      <a className="button quiet" href="/settings">
        {say('manage')}
      </a>
    </Panel>
  )
}
