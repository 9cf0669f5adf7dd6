import { getTranslations } from 'next-intl/server'
import type { Filter } from '@/db/calls/filter'
import { admin, type Viewer } from '@/lib/auth/viewer'
import { namesOf } from '@/lib/calls/names'
import { listCalls, summaryOf } from '@/lib/calls/queries'
import type { Range } from '@/lib/calls/range'
import { readFilter } from '@/lib/calls/read-filter'
import { address, type Search } from '@/lib/calls/search'
import { Presets } from '@/lib/calls/ui/presets'
import { FilterProblems } from '@/lib/calls/ui/problems'
import { Steps } from '@/lib/calls/ui/steps'
import { viewOf } from '@/lib/calls/view'
import type { Code } from '@/lib/queues/codes'
import { listCodes } from '@/lib/queues/queries'
import { Empty } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { CallTable } from './call-table'
import { Download } from './download'
import { CallFilters } from './filters'
import { path } from './path'
import { Totals } from './totals'

/** The company's calls one by one (guide 9.1): filtered, sorted, paged, and the file of exactly these. */
export default async function CallDetailPage({ searchParams }: { searchParams: Promise<Search> }) {
  const [someone, say, search] = await Promise.all([admin(), getTranslations('calls.detail'), searchParams])
  const [names, codes] = await Promise.all([namesOf(someone.company), listCodes(someone.company, 'dispositionCodes')])
  const asked = readFilter(search, someone.zone, Date.now(), 'this-month', names.people)
  return (
    <Page
      crumbs={[
        { href: '/calls', label: say('mine') },
        {
          href: address('/calls/company', {}, { start: asked.range?.start, end: asked.range?.end }),
          label: say('company'),
        },
      ]}
      help="cdr"
      title={say('title')}
      wide
    >
      <FilterProblems prefix="detail" problems={asked.problems} />
      <CallFilters asked={asked} codes={codes} names={names} search={search} />
      <Presets now={asked.range?.preset} path={path} search={search} />
      {asked.filter && asked.range ? (
        <Found codes={codes} range={asked.range} filter={asked.filter} names={names} search={search} viewer={someone} />
      ) : null}
    </Page>
  )
}

type Props = {
  viewer: Viewer
  range: Range
  filter: Filter
  names: Awaited<ReturnType<typeof namesOf>>
  search: Search
  codes: readonly Code[]
}

async function Found({ viewer, range, filter, names, search, codes }: Props) {
  const looked = viewOf(search)
  const [say, page, summary] = await Promise.all([
    getTranslations('calls.detail'),
    listCalls(viewer.company, filter, looked),
    summaryOf(viewer.company, filter),
  ])
  return (
    <>
      <Totals summary={summary} />
      {page.calls.length ? (
        <>
          <Download range={range} rows={summary.calls} search={search} />
          <CallTable
            calls={page.calls}
            codes={codes}
            names={names}
            search={search}
            sort={looked.sort}
            zone={viewer.zone}
          />
          <Steps looked={looked} page={page} path={path} search={search} total={summary.calls} />
        </>
      ) : (
        <Empty action={<a href={address(path, {}, { start: undefined })}>{say('clear')}</a>} title={say('nothing')}>
          {say('nothingHint')}
        </Empty>
      )}
    </>
  )
}
