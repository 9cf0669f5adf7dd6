import { getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { listOverviews } from '@/lib/services/overview'
import { Chip } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { Table } from '@/lib/ui/table'

/** Gérer (guide 6.1): the group services in the guide's order, how many of each, and what needs attention. */
export default async function CompanySettings() {
  const { company } = await admin()
  const [say, words, mode, departments, plan, history, overviews] = await Promise.all([
    getTranslations('company'),
    getTranslations('services.kinds'),
    getTranslations('companyMode'),
    getTranslations('departments'),
    getTranslations('callingPlan'),
    getTranslations('history'),
    listOverviews(company),
  ])
  return (
    <Page help="company" lead={say('lead')} title={say('title')}>
      <Table
        caption={say('services')}
        columns={[
          {
            key: 'service',
            label: say('service'),
            heading: true,
            cell: ({ kind }) => <a href={`/company/${kind}`}>{words(kind)}</a>,
          },
          { key: 'count', label: say('count'), numeric: true, cell: ({ count }) => say('counted', { count }) },
          {
            key: 'state',
            label: say('state'),
            cell: ({ attention }) =>
              attention.length ? (
                <Chip tone="attention">
                  {attention.map(({ key, count }) => say(`attention.${key}`, { count })).join(', ')}
                </Chip>
              ) : (
                <span className="soft">{say('fine')}</span>
              ),
          },
        ]}
        rowKey={({ kind }) => kind}
        rows={overviews}
      />
      <h2>{say('rules')}</h2>
      <ul className="plain">
        <li>
          <a href="/company/mode">{mode('title')}</a>
        </li>
        <li>
          <a href="/company/departments">{departments('title')}</a>
        </li>
        <li>
          <a href="/company/calling-plan">{plan('title')}</a>
        </li>
        <li>
          <a href="/history">{history('title')}</a>
        </li>
      </ul>
    </Page>
  )
}
