import { getTranslations } from 'next-intl/server'
import { historyFilter, historyHref, historySearch } from '@/lib/audit/filter'
import { listFacets, listHistory, namesById } from '@/lib/audit/queries'
import { storyteller } from '@/lib/audit/words'
import { searchRefusal } from '@/lib/auth/posted/share'
import { admin } from '@/lib/auth/viewer'
import { formatsFor } from '@/lib/i18n/formats'
import { Empty } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { Pager } from '@/lib/ui/pager'
import { RefusedPage } from '@/lib/ui/refused-page'
import { Table } from '@/lib/ui/table'
import { Changes } from './changes'
import { Filters } from './filters'

const SIZE = 50

/** Every change of the company as a sentence, the newest first, with its values before and after. */
export default async function History({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const [someone, say] = await Promise.all([admin(), getTranslations('history')])
  const search = historySearch.parse(await searchParams)
  const refusal = search.q && (await searchRefusal(someone))
  if (refusal) return <RefusedPage help="history" refusal={refusal} title={say('title')} />
  const { company, locale, zone } = someone
  const [facets, names, { entries, total }] = await Promise.all([
    listFacets(company),
    namesById(company, locale),
    listHistory(company, historyFilter(search, company.zone), search.page, SIZE),
  ])
  const story = storyteller({ locale, zone, names })
  const format = formatsFor(locale, zone)
  const rows = entries.map(entry => ({ entry, told: story.tell(entry) }))
  const file = (
    <a className="button quiet" href={historyHref(search, 1, '/history/export')}>
      {say('export')}
    </a>
  )
  return (
    <Page actions={file} help="history" lead={say('lead')} title={say('title')} wide>
      <Filters facets={facets} search={search} story={story} />
      {rows.length ? (
        <Table
          caption={say('title')}
          columns={[
            {
              key: 'when',
              label: say('when'),
              cell: ({ entry }) => <time className="nowrap">{format.moment(entry.at)}</time>,
            },
            {
              key: 'what',
              label: say('what'),
              heading: true,
              cell: ({ entry, told }) => <a href={`/history/${entry.id}`}>{told.sentence}</a>,
            },
            { key: 'details', label: say('details'), cell: ({ told }) => <Changes told={told} /> },
          ]}
          rowKey={({ entry }) => entry.id}
          rows={rows}
        />
      ) : (
        <Empty title={say('empty')}>{say('emptyHint')}</Empty>
      )}
      <Pager href={page => historyHref(search, page)} page={search.page} size={SIZE} total={total} />
    </Page>
  )
}
