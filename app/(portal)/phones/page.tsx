import { getTranslations } from 'next-intl/server'
import { searchRefusal } from '@/lib/auth/posted/share'
import { admin } from '@/lib/auth/viewer'
import { formats } from '@/lib/i18n/format'
import { showMac } from '@/lib/phones/mac'
import { modelOf } from '@/lib/phones/models'
import { listPhones, pageSize, stateOf } from '@/lib/phones/queries'
import { Empty } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { Pager } from '@/lib/ui/pager'
import { RefusedPage } from '@/lib/ui/refused-page'
import { Table } from '@/lib/ui/table'
import { PhoneFilters } from './filters'
import { addressOf, askedOf } from './search'
import { StateChip } from './state-chip'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The phones of the company, desk and soft, and who uses which (guide 7.2). */
export default async function PhonesPage({ searchParams }: Props) {
  const [someone, say, search, format] = await Promise.all([
    admin(),
    getTranslations('phones'),
    searchParams,
    formats(),
  ])
  const asked = askedOf(search)
  const refusal = asked.words && (await searchRefusal(someone))
  if (refusal) return <RefusedPage help="phones" refusal={refusal} title={say('title')} />
  const now = Date.now()
  const { rows, page, total } = await listPhones(someone.company, asked, now)
  const filtered = !!(asked.words || asked.kind || asked.state)
  const add = (
    <a className="button" href="/phones/new">
      {say('add')}
    </a>
  )
  return (
    <Page actions={add} help="phones" lead={say('lead')} title={say('title')} wide>
      <PhoneFilters asked={asked} />
      {rows.length ? (
        <Table
          caption={say('title')}
          columns={[
            {
              key: 'name',
              label: say('name'),
              heading: true,
              cell: row => <a href={`/phones/${row.id}`}>{row.name}</a>,
            },
            {
              key: 'model',
              label: say('model'),
              cell: row => [modelOf(row.model)?.maker, modelOf(row.model)?.name].join(' '),
            },
            {
              key: 'mac',
              label: say('mac'),
              cell: row => row.mac && <span className="nowrap">{showMac(row.mac)}</span>,
            },
            {
              key: 'owner',
              label: say('owner'),
              cell: row => row.ownerId && <a href={`/users/${row.ownerId}`}>{row.ownerName}</a>,
            },
            { key: 'extension', label: say('extension'), cell: row => row.extension },
            { key: 'state', label: say('stateLabel'), cell: row => <StateChip state={stateOf(row, now)} /> },
            {
              key: 'seen',
              label: say('lastSeen'),
              cell: row => row.seenAt && <span className="nowrap">{format.moment(row.seenAt)}</span>,
            },
          ]}
          rowKey={row => row.id}
          rows={rows}
        />
      ) : (
        <Empty
          action={filtered ? <a href="/phones">{say('clear')}</a> : add}
          title={say(filtered ? 'nothingFound' : 'nothingYet')}
        >
          {say(filtered ? 'nothingFoundHint' : 'nothingYetHint')}
        </Empty>
      )}
      <Pager href={n => addressOf({ ...asked, page: n })} page={page} size={pageSize} total={total} />
    </Page>
  )
}
