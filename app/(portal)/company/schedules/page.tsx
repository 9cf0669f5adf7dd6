import { getTranslations } from 'next-intl/server'
import { askedKind } from '@/app/(portal)/company/_services/asked'
import { listUses } from '@/lib/services/queries'
import { listSchedules } from '@/lib/services/schedules/queries'
import { Empty } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { Table } from '@/lib/ui/table'
import { ScheduleState } from './_parts/state'

/** Guide 6.4: the company's schedules, whether each is in effect now, and what follows it. */
export default async function Schedules() {
  const { company, locale } = await askedKind('schedules')
  const [say, words, shared, services, schedules] = await Promise.all([
    getTranslations('schedules'),
    getTranslations('company'),
    getTranslations('ui'),
    getTranslations('services'),
    listSchedules(company),
  ])
  const uses = await listUses(
    company,
    schedules.map(({ id }) => id),
  )
  const now = Date.now()
  const add = (
    <a className="button" href="/company/schedules/new">
      {say('add')}
    </a>
  )
  return (
    <Page
      actions={add}
      crumbs={[{ href: '/company', label: words('title') }]}
      help="schedules"
      lead={say('lead')}
      title={say('title')}
      wide
    >
      {schedules.length ? (
        <form action="/company/schedules/remove" className="whole stack">
          <Table
            caption={say('title')}
            columns={[
              {
                key: 'name',
                label: say('name'),
                heading: true,
                cell: ({ id, name }) => <a href={`/company/schedules/${id}`}>{name}</a>,
              },
              { key: 'type', label: say('type'), cell: ({ type }) => say(`types.${type}`) },
              {
                key: 'state',
                label: say('state'),
                cell: schedule => <ScheduleState locale={locale} now={now} schedule={schedule} zone={company.zone} />,
              },
              { key: 'events', label: say('events'), numeric: true, cell: ({ events }) => events.length },
              {
                key: 'uses',
                label: say('usedBy'),
                cell: ({ id }) => say('uses', { count: uses.get(id)?.length ?? 0 }),
              },
              {
                key: 'remove',
                label: shared('remove'),
                cell: ({ id, name }) => (
                  <input aria-label={say('removeTitle', { name })} name="id" type="checkbox" value={id} />
                ),
              },
              {
                key: 'actions',
                label: say('actions'),
                cell: ({ id, name }) => (
                  <span className="row-actions">
                    <a aria-label={say('showNamed', { name })} href={`/company/schedules/${id}`}>
                      {say('show')}
                    </a>
                    <a aria-label={say('editTitle', { name })} href={`/company/schedules/${id}/edit`}>
                      {shared('edit')}
                    </a>
                  </span>
                ),
              },
            ]}
            rowKey={({ id }) => id}
            rows={schedules}
          />
          <button className="button quiet" type="submit">
            {services('removeChosen')}
          </button>
        </form>
      ) : (
        <Empty action={add} title={say('empty')}>
          {say('emptyHint')}
        </Empty>
      )}
    </Page>
  )
}
