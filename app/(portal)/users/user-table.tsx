import { useLocale, useTranslations } from 'next-intl'
import type { Pack } from '@/lib/licences/packs'
import { formatPhone } from '@/lib/numbers/format'
import { Chip } from '@/lib/ui/bits'
import { Table } from '@/lib/ui/table'
import type { Asked, UserRow } from '@/lib/users/list'
import { sortBy } from './search'
import { StatusChip } from './status-chip'

/** People with their line, licence and state; the name leads to the person. */
export function UserTable({ rows, asked }: { rows: UserRow[]; asked: Asked }) {
  const say = useTranslations('users')
  const licence = useTranslations('licences')
  const locale = useLocale()
  return (
    <Table
      caption={say('title')}
      columns={[
        {
          key: 'name',
          label: say('name'),
          heading: true,
          sort: sortBy(asked, 'name'),
          cell: row => (
            <>
              <a href={`/users/${row.id}`}>{row.name}</a>
              {row.role === 'administrator' ? <small> {say('roles.administrator')}</small> : null}
            </>
          ),
        },
        { key: 'extension', label: say('extension'), sort: sortBy(asked, 'extension'), cell: row => row.extension },
        {
          key: 'number',
          label: say('number'),
          cell: row => (
            <span className="phone">{row.numbers.map(number => formatPhone(number, locale)).join(', ')}</span>
          ),
        },
        { key: 'department', label: say('department'), sort: sortBy(asked, 'department'), cell: row => row.department },
        {
          key: 'licence',
          label: say('licence'),
          sort: sortBy(asked, 'licence'),
          cell: row => licence((row.pack ?? 'none') as Pack | 'none'),
        },
        {
          key: 'status',
          label: say('status'),
          sort: sortBy(asked, 'status'),
          cell: row => (
            <>
              <StatusChip status={row.status} /> {row.active ? null : <Chip tone="danger">{say('suspendedChip')}</Chip>}
            </>
          ),
        },
      ]}
      rowKey={row => row.id}
      rows={rows}
    />
  )
}
