import { useTranslations } from 'next-intl'
import type { Words } from '@/lib/billing/pdf/words'
import type { Span } from '@/lib/billing/span'
import type { TypeUsage } from '@/lib/billing/usage'
import { Table } from '@/lib/ui/table'
import type { CallsLink } from './calls-link'

type Props = { rows: TypeUsage[]; words: Words; link: CallsLink; span: Span }

/** Calls by type: billed minutes, those included, and what is charged; each type leads to its calls. */
export function TypeTable({ rows, words, link, span }: Props) {
  const say = useTranslations('billing')
  const { show, exact, money, callType } = words
  return (
    <Table
      caption={say('usage.byType')}
      columns={[
        {
          key: 'type',
          label: say('usage.type'),
          heading: true,
          cell: ({ type }) => <a href={link(span, { type })}>{callType(type)}</a>,
        },
        { key: 'calls', label: say('usage.calls'), numeric: true, cell: row => show.number(row.calls) },
        { key: 'seconds', label: say('usage.billed'), numeric: true, cell: row => show.duration(row.seconds) },
        { key: 'cost', label: say('usage.cost'), numeric: true, cell: row => exact(row.cost) },
        { key: 'included', label: say('usage.included'), numeric: true, cell: row => show.duration(row.included) },
        { key: 'cents', label: say('usage.charged'), numeric: true, cell: row => money(row.cents) },
      ]}
      rowKey={row => row.type}
      rows={rows}
    />
  )
}
