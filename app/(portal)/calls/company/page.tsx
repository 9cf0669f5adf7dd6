import { getLocale, getTranslations } from 'next-intl/server'
import type { Company } from '@/lib/auth/company'
import { admin } from '@/lib/auth/viewer'
import { summaryOf } from '@/lib/calls/queries'
import { type Range, rangeOf } from '@/lib/calls/range'
import { address, type Search, said } from '@/lib/calls/search'
import { Presets } from '@/lib/calls/ui/presets'
import { FilterProblems } from '@/lib/calls/ui/problems'
import { RangeFields } from '@/lib/calls/ui/range-fields'
import { formatsFor } from '@/lib/i18n/formats'
import { Page } from '@/lib/ui/page'
import { Table } from '@/lib/ui/table'

/** The company's calls in one row, for a range (guide 9.1); the row leads to the calls themselves. */
export default async function CompanyCallsPage({ searchParams }: { searchParams: Promise<Search> }) {
  const [someone, say, search] = await Promise.all([admin(), getTranslations('calls.company'), searchParams])
  const asked = rangeOf(search, someone.zone, Date.now(), 'this-month')
  return (
    <Page crumbs={[{ href: '/calls', label: say('mine') }]} help="cdr" lead={say('lead')} title={say('title')} wide>
      <FilterProblems prefix="cdr" problems={asked.problems} />
      <form action="/calls/company" className="filters" method="get">
        <RangeFields asked={asked} prefix="cdr" />
        <button className="button" type="submit">
          {say('search')}
        </button>
      </form>
      <Presets now={asked.range?.preset} path="/calls/company" search={search} />
      {asked.range ? <Summary company={someone.company} range={asked.range} search={search} /> : null}
    </Page>
  )
}

async function Summary({ company, range, search }: { company: Company; range: Range; search: Search }) {
  const [say, locale, summary] = await Promise.all([
    getTranslations('calls.company'),
    getLocale(),
    summaryOf(company, { from: range.from, to: range.to }),
  ])
  const formats = formatsFor(locale === 'en-CA' ? 'en' : 'fr', company.zone)
  const preset = said(search, 'preset') || (range.preset ?? undefined)
  const same = range.preset
    ? { start: undefined, end: undefined, preset }
    : { start: range.start, end: range.end, preset: undefined }
  return (
    <Table
      caption={say('summaryCaption')}
      columns={[
        {
          key: 'company',
          label: say('customer'),
          heading: true,
          cell: () => <a href={address('/calls/company/detail', search, same)}>{company.name}</a>,
        },
        { key: 'calls', label: say('calls'), numeric: true, cell: () => formats.number(summary.calls) },
        { key: 'duration', label: say('duration'), numeric: true, cell: () => formats.duration(summary.seconds) },
        { key: 'cost', label: say('cost'), numeric: true, cell: () => formats.cost(summary.cost) },
      ]}
      rowKey={() => company.id}
      rows={[summary]}
    />
  )
}
