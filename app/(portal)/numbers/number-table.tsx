import { getTranslations } from 'next-intl/server'
import type { Company } from '@/lib/auth/company'
import { formats } from '@/lib/i18n/format'
import type { NumberRow } from '@/lib/numbers/queries'
import { forwardsOf } from '@/lib/snapshot/forwards'
import { Chip } from '@/lib/ui/bits'
import { Table } from '@/lib/ui/table'

/** The rows of the number list: what rings, where help would be sent, what is redirected now. */
export async function NumberTable({ rows, company }: { rows: NumberRow[]; company: Company }) {
  const [say, format, forwards] = await Promise.all([getTranslations('numbers'), formats(), forwardsOf(company)])
  return (
    <Table
      caption={say('title')}
      columns={[
        {
          key: 'number',
          label: say('number'),
          heading: true,
          cell: row => (
            <a className="phone" href={`/numbers/${row.number.slice(1)}`}>
              {format.phone(row.number)}
            </a>
          ),
        },
        { key: 'label', label: say('label'), cell: row => row.label },
        { key: 'owner', label: say('owner'), cell: row => row.owner?.name ?? <Chip tone="off">{say('free')}</Chip> },
        { key: 'extension', label: say('extension'), cell: row => row.owner?.extension },
        { key: 'forwards', label: say('forwards'), cell: row => <Forwards of={forwards(row.number)} /> },
        { key: 'department', label: say('department'), cell: row => row.departmentName },
        { key: 'emergency', label: say('emergency'), cell: row => row.emergencyAddress },
        {
          key: 'state',
          label: say('stateLabel'),
          cell: row => <Chip tone={row.active ? 'good' : 'off'}>{say(row.active ? 'active' : 'inactive')}</Chip>,
        },
      ]}
      rowKey={row => row.number}
      rows={rows}
    />
  )
}

function Forwards({ of }: { of: { text: string; kind: 'attention' | 'off' }[] }) {
  if (!of.length) return null
  return (
    <ul className="plain">
      {of.map(({ text, kind }) => (
        <li key={text}>
          <Chip tone={kind}>{text}</Chip>
        </li>
      ))}
    </ul>
  )
}
