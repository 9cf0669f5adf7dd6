import { getLocale, getTranslations } from 'next-intl/server'
import type { Counts, Totals } from '@/db/calls/hours'
import { formatsFor } from '@/lib/i18n/formats'
import { Table } from '@/lib/ui/table'

const ways = ['inbound', 'outbound', 'internal'] as const

/** The guide's « Champs »: totals, answered and averages in figures, since a bar may be too small to see. */
export async function Fields({ total }: { total: Totals }) {
  const [say, locale] = await Promise.all([getTranslations('calls.fields'), getLocale()])
  const { number, duration } = formatsFor(locale === 'en-CA' ? 'en' : 'fr', 'UTC')
  const rows: { way: string; counts: Counts }[] = ways.map(way => ({ way: say(way), counts: total[way] }))
  const average = ({ answered, seconds }: Counts) => (answered ? duration(seconds / answered) : '–')
  return (
    <section className="fields">
      <h3>{say('title')}</h3>
      <Table
        caption={say('caption')}
        columns={[
          { key: 'way', label: say('way'), heading: true, cell: row => row.way },
          { key: 'calls', label: say('calls'), numeric: true, cell: row => number(row.counts.calls) },
          { key: 'answered', label: say('answered'), numeric: true, cell: row => number(row.counts.answered) },
          { key: 'minutes', label: say('duration'), numeric: true, cell: row => duration(row.counts.seconds) },
          { key: 'average', label: say('average'), numeric: true, cell: row => average(row.counts) },
        ]}
        rowKey={row => row.way}
        rows={rows}
      />
      <p className="hint">{say('explain')}</p>
    </section>
  )
}
