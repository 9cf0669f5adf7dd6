import { useTranslations } from 'next-intl'
import type { Words } from '@/lib/billing/pdf/words'
import type { Span } from '@/lib/billing/span'
import type { PersonUsage } from '@/lib/billing/usage'
import { Table } from '@/lib/ui/table'
import type { CallsLink } from './calls-link'

type Props = { rows: PersonUsage[]; words: Words; link: CallsLink; span: Span }

const most = 200

/** Calls by person, the costliest first. */
export function PeopleTable({ rows, words: { show, exact }, link, span }: Props) {
  const say = useTranslations('billing')
  const nameOf = ({ id, name }: PersonUsage) => {
    if (!id) return say('usage.nobody')
    return <a href={link(span, { person: id })}>{name ?? say('usage.gone')}</a>
  }
  return (
    <>
      <Table
        caption={say('usage.byPerson')}
        columns={[
          { key: 'name', label: say('usage.person'), heading: true, cell: nameOf },
          { key: 'calls', label: say('usage.calls'), numeric: true, cell: row => show.number(row.calls) },
          { key: 'seconds', label: say('usage.duration'), numeric: true, cell: row => show.duration(row.seconds) },
          { key: 'cost', label: say('usage.cost'), numeric: true, cell: row => exact(row.cost) },
        ]}
        rowKey={row => row.id ?? ''}
        rows={rows.slice(0, most)}
      />
      <p className="soft">{say('usage.internalOnce')}</p>
      {rows.length > most ? <p className="soft">{say('usage.more', { count: rows.length - most })}</p> : null}
    </>
  )
}
