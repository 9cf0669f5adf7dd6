import { getTranslations } from 'next-intl/server'
import type { Totals } from '@/db/calls/hours'
import { formatsFor } from '@/lib/i18n/formats'
import { Table } from '@/lib/ui/table'
import type { Unit } from '../buckets'
import { bucketLabels } from './bucket-labels'
import { Chart, type Series } from './chart'

type Props = {
  edges: number[]
  parts: Totals[]
  total: Totals
  unit: Unit
  show: 'calls' | 'minutes'
  zone: string
  locale: string
}

const minutes = (seconds: number) => Math.round(seconds / 6) / 10

/** The chart, the sentence that says the same, and the numbers it is drawn from. */
export async function ActivityFigure({ edges, parts, total, unit, show, zone, locale }: Props) {
  const say = await getTranslations('calls.activity')
  const formats = formatsFor(locale === 'en-CA' ? 'en' : 'fr', zone)
  const labels = bucketLabels(edges, unit, formats)
  const columns = show === 'calls' ? callColumns : minuteColumns
  const series: Series[] = drawn[show].map(({ key, value, ...look }) => ({
    ...look,
    label: say(`series.${key}`),
    values: parts.map(value),
  }))
  const busiest = parts.reduce((best, part, index) => (size(part) > size(parts[best]) ? index : best), 0)
  const caption = say('caption', {
    calls: total.inbound.calls + total.outbound.calls,
    answered: total.inbound.answered + total.outbound.answered,
    from: formats.moment(edges[0] ?? 0),
    to: formats.moment(edges.at(-1) ?? 0),
    zone: formats.zoneName(edges[0] ?? 0),
    peak: labels[busiest] ?? '',
    most: size(parts[busiest]),
  })
  return (
    <figure className="chart">
      <figcaption>{caption}</figcaption>
      <Chart caption={caption} labels={labels} locale={locale} series={series} unit={say(show)} />
      <details className="data">
        <summary>{say('data')}</summary>
        <Table
          caption={say('dataCaption', { unit: say(`units.${unit}`) })}
          columns={[
            { key: 'bucket', label: say(`units.${unit}`), heading: true, cell: row => labels[row] },
            ...columns.map(({ key, value }) => ({
              key,
              label: say(`columns.${key}`),
              numeric: true,
              cell: (row: number) => formats.number(value(parts[row] as Totals)),
            })),
          ]}
          rowKey={String}
          rows={parts.map((_, index) => index)}
        />
      </details>
    </figure>
  )
}

const size = (part?: Totals) => (part ? part.inbound.calls + part.outbound.calls : 0)

const drawn = {
  calls: [
    { key: 'inboundAnswered', stack: 'in', colour: 1, hatched: false, value: (part: Totals) => part.inbound.answered },
    {
      key: 'inboundOther',
      stack: 'in',
      colour: 1,
      hatched: true,
      value: (part: Totals) => part.inbound.calls - part.inbound.answered,
    },
    {
      key: 'outboundAnswered',
      stack: 'out',
      colour: 2,
      hatched: false,
      value: (part: Totals) => part.outbound.answered,
    },
    {
      key: 'outboundOther',
      stack: 'out',
      colour: 2,
      hatched: true,
      value: (part: Totals) => part.outbound.calls - part.outbound.answered,
    },
  ],
  minutes: [
    {
      key: 'inboundMinutes',
      stack: 'in',
      colour: 1,
      hatched: false,
      value: (part: Totals) => minutes(part.inbound.seconds),
    },
    {
      key: 'outboundMinutes',
      stack: 'out',
      colour: 2,
      hatched: true,
      value: (part: Totals) => minutes(part.outbound.seconds),
    },
  ],
} as const

const callColumns = [
  { key: 'inbound', value: (part: Totals) => part.inbound.calls },
  { key: 'inboundAnswered', value: (part: Totals) => part.inbound.answered },
  { key: 'outbound', value: (part: Totals) => part.outbound.calls },
  { key: 'outboundAnswered', value: (part: Totals) => part.outbound.answered },
  { key: 'internal', value: (part: Totals) => part.internal.calls },
] as const

const average = ({ seconds, answered }: { seconds: number; answered: number }) =>
  answered ? minutes(seconds / answered) : 0

const minuteColumns = [
  { key: 'inboundMinutes', value: (part: Totals) => minutes(part.inbound.seconds) },
  { key: 'inboundAverage', value: (part: Totals) => average(part.inbound) },
  { key: 'outboundMinutes', value: (part: Totals) => minutes(part.outbound.seconds) },
  { key: 'outboundAverage', value: (part: Totals) => average(part.outbound) },
  { key: 'internalMinutes', value: (part: Totals) => minutes(part.internal.seconds) },
] as const
