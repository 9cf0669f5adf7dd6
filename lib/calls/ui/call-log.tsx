import { PhoneIncoming, PhoneMissed, PhoneOutgoing } from 'lucide-react'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Call } from '@/db/calls/call'
import type { Company } from '@/lib/auth/company'
import { formatsFor } from '@/lib/i18n/formats'
import { formatPhone } from '@/lib/numbers/format'
import { Empty } from '@/lib/ui/bits'
import { Table } from '@/lib/ui/table'
import { kindOf, type LogKind, logFilter, logKinds } from '../log'
import { namesOf } from '../names'
import { listCalls, summaryOf } from '../queries'
import { type Asked, rangeOf } from '../range'
import { address, oneOf, type Search, said } from '../search'
import { viewOf } from '../view'
import { FilterInput } from './input'
import { Phone } from './phone'
import { Presets } from './presets'
import { FilterProblems } from './problems'
import { RangeFields } from './range-fields'
import { Steps } from './steps'

type Props = {
  company: Company
  personId: string
  zone: string
  /** The page that shows it, and what its address asks for (kind, q, start, end, preset, at, size). */
  path: string
  search: Search
  now: number
  /** What else can be done with the outside number of a call. */
  more?: (number: string) => ReactNode
}

/** One person's calls (guide 3.2 and 4.4): placed, received, missed, with search and paging. */
export async function CallLog({ company, personId, zone, path, search, now, more }: Props) {
  const say = await getTranslations('calls.log')
  const asked = rangeOf(search, zone, now, 'last-30-days')
  const kind = oneOf(logKinds, said(search, 'kind'))
  return (
    <div className="activity">
      <FilterProblems prefix="log" problems={asked.problems} />
      <form action={path} className="filters" method="get">
        <input name="kind" readOnly type="hidden" value={kind} />
        <RangeFields asked={asked} prefix="log" />
        <FilterInput label={say('search')} name="q" prefix="log" size={20} value={said(search, 'q')} />
        <button className="button quiet" type="submit">
          {say('submit')}
        </button>
      </form>
      <Presets now={asked.range?.preset} path={path} search={search} />
      <nav aria-label={say('kinds')} className="tabs">
        {logKinds.map(tab => (
          <a
            aria-current={tab === kind ? 'true' : undefined}
            href={address(path, search, { kind: tab, at: undefined })}
            key={tab}
          >
            {say(`kind.${tab}`)}
          </a>
        ))}
      </nav>
      <Listed
        asked={asked}
        company={company}
        kind={kind}
        more={more}
        path={path}
        personId={personId}
        search={search}
        zone={zone}
      />
    </div>
  )
}

type Listing = Omit<Props, 'now'> & { asked: Asked; kind: LogKind }

async function Listed({ company, personId, zone, path, search, asked, kind, more }: Listing) {
  if (!asked.range) return null
  const [say, locale] = await Promise.all([getTranslations('calls.log'), getLocale()])
  const filter = logFilter(asked.range, personId, kind, said(search, 'q'))
  const looked = { ...viewOf(search), sort: { by: 'start', descending: true } as const }
  const [page, { calls: total }, names] = await Promise.all([
    listCalls(company, filter, looked),
    summaryOf(company, filter),
    namesOf(company),
  ])
  const formats = formatsFor(locale === 'en-CA' ? 'en' : 'fr', zone)
  const other = (call: Call) => (call.placedBy === personId ? call.called : call.calling)
  const nameOf = (call: Call) => names.ends.get(other(call)) ?? (call.placedBy === personId ? null : call.callingName)
  if (!page.calls.length) return <Empty title={say('nothing')}>{say('nothingHint')}</Empty>
  return (
    <>
      <Table
        caption={say('caption', { zone: formats.zoneName(filter.from) })}
        columns={[
          {
            key: 'kind',
            label: say('what'),
            cell: call => <Kind kind={kindOf(call, personId)} words={say(`one.${kindOf(call, personId)}`)} />,
          },
          {
            key: 'start',
            label: say('when'),
            cell: call => <span className="nowrap">{formats.moment(call.startedAt)}</span>,
          },
          {
            key: 'other',
            label: say('other'),
            heading: true,
            cell: call => <Phone name={nameOf(call)} number={other(call)} />,
          },
          {
            key: 'redirected',
            label: say('redirected'),
            cell: call =>
              call.redirectedBy ? <Phone name={names.ends.get(call.redirectedBy)} number={call.redirectedBy} /> : null,
          },
          {
            key: 'duration',
            label: say('duration'),
            numeric: true,
            cell: call =>
              call.outcome === 'answered' ? formats.duration(call.seconds) : say(`outcome.${call.outcome}`),
          },
          {
            key: 'add',
            label: say('actions'),
            cell: call =>
              other(call).startsWith('+') ? (
                <>
                  {names.ends.has(other(call)) ? null : (
                    <a href={`/contacts/new?${new URLSearchParams({ number: other(call), name: nameOf(call) ?? '' })}`}>
                      {say('add')}
                      <span className="sr-only"> {formatPhone(other(call), locale)}</span>
                    </a>
                  )}
                  {more?.(other(call))}
                </>
              ) : null,
          },
        ]}
        rowKey={call => `${call.startedAt} ${call.id}`}
        rows={page.calls}
      />
      <Steps looked={looked} page={page} path={path} search={search} total={total} />
    </>
  )
}

const icons = { placed: PhoneOutgoing, received: PhoneIncoming, missed: PhoneMissed }

function Kind({ kind, words }: { kind: Exclude<LogKind, 'all'>; words: string }) {
  const Icon = icons[kind]
  return (
    <span className={`call-kind ${kind}`}>
      <Icon aria-hidden size={18} />
      {words}
    </span>
  )
}
