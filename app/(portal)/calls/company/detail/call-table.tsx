import { getLocale, getTranslations } from 'next-intl/server'
import type { Call } from '@/db/calls/call'
import type { Sort } from '@/db/calls/page'
import type { Known } from '@/lib/calls/names'
import { address, type Search } from '@/lib/calls/search'
import { Phone } from '@/lib/calls/ui/phone'
import { formatsFor } from '@/lib/i18n/formats'
import { type Code, descriptionOf } from '@/lib/queues/codes'
import type { CallType } from '@/lib/rating/call-type'
import { Table } from '@/lib/ui/table'
import { path } from './path'

type Props = { calls: Call[]; names: Known; sort: Sort; search: Search; zone: string; codes: readonly Code[] }

export async function CallTable({ calls, names, sort, search, zone, codes }: Props) {
  const [say, sayCalls, locale] = await Promise.all([
    getTranslations('calls.detail'),
    getTranslations('calls'),
    getLocale(),
  ])
  const formats = formatsFor(locale === 'en-CA' ? 'en' : 'fr', zone)
  const by = (name: Sort['by']) => ({
    href: address(path, search, {
      sort: name,
      order: sort.by === name && sort.descending ? 'asc' : undefined,
      at: undefined,
    }),
    now: sort.by === name ? (sort.descending ? ('descending' as const) : ('ascending' as const)) : undefined,
  })
  const person = (call: Call) =>
    names.people.get((call.direction === 'inbound' ? call.receivedBy : call.placedBy) ?? '')
  return (
    <Table
      caption={say('caption', { zone: formats.zoneName(calls[0]?.startedAt ?? 0) })}
      columns={[
        {
          key: 'start',
          label: say('start'),
          heading: true,
          sort: by('start'),
          cell: call => (
            <a className="nowrap" href={`/calls/company/call?at=${call.startedAt}&id=${encodeURIComponent(call.id)}`}>
              {formats.moment(call.startedAt)}
            </a>
          ),
        },
        { key: 'direction', label: say('direction'), cell: call => sayCalls(`directions.${call.direction}`) },
        {
          key: 'calling',
          label: say('calling'),
          sort: by('calling'),
          cell: call => <Phone name={names.ends.get(call.calling) ?? call.callingName} number={call.calling} />,
        },
        {
          key: 'called',
          label: say('called'),
          sort: by('called'),
          cell: call => <Phone name={names.ends.get(call.called)} number={call.called} />,
        },
        { key: 'person', label: say('person'), cell: call => person(call)?.name ?? call.extension },
        { key: 'type', label: say('type'), cell: call => sayCalls(`types.${call.type as CallType}`) },
        {
          key: 'outcome',
          label: say('outcome'),
          cell: call => (
            <>
              {sayCalls(`outcomes.${call.outcome}`)}
              {call.disposition ? <small> · {descriptionOf(codes, call.disposition)}</small> : null}
            </>
          ),
        },
        {
          key: 'duration',
          label: say('duration'),
          numeric: true,
          sort: by('duration'),
          cell: call => formats.duration(call.seconds),
        },
        { key: 'cost', label: say('cost'), numeric: true, sort: by('cost'), cell: call => formats.fineCost(call.cost) },
      ]}
      rowKey={call => `${call.startedAt} ${call.id}`}
      rows={calls}
    />
  )
}
