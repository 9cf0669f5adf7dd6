import { getTranslations } from 'next-intl/server'
import { listOverviews } from '@/lib/services/overview'
import { Chip, Panel } from '@/lib/ui/bits'
import type { PanelProps } from '../_dashboard/panels'

/** How many services the company has set up, and which of them want a look (guide 6). */
export async function CompanyPanel({ viewer }: PanelProps) {
  const [say, words, overviews] = await Promise.all([
    getTranslations('company'),
    getTranslations('services.kinds'),
    listOverviews(viewer.company),
  ])
  const total = overviews.reduce((sum, { count }) => sum + count, 0)
  const wanting = overviews.filter(({ attention }) => attention.length)
  return (
    <Panel id="company-settings" title={say('title')}>
      <p>
        <span className="big">{total}</span> {say('setUp', { count: total })}
      </p>
      {wanting.length ? (
        <ul className="plain">
          {wanting.map(({ kind, attention }) => (
            <li key={kind}>
              <a href={`/company/${kind}`}>{words(kind)}</a>{' '}
              <Chip tone="attention">
                {attention.map(({ key, count }) => say(`attention.${key}`, { count })).join(', ')}
              </Chip>
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">{say('fine')}</p>
      )}
      <a className="button" href="/company">
        {say('manage')}
      </a>
    </Panel>
  )
}
