import { getTranslations } from 'next-intl/server'
import type { Viewer } from '@/lib/auth/viewer'
import { type ListRow, mayEdit } from '@/lib/contacts/queries'
import { formats } from '@/lib/i18n/format'
import { forwardsOf } from '@/lib/snapshot/forwards'
import { Chip } from '@/lib/ui/bits'
import { Table } from '@/lib/ui/table'

/** The rows of the contact list: colleagues with their extension, outside contacts with their numbers. */
export async function ContactTable({ rows, viewer }: { rows: ListRow[]; viewer: Viewer }) {
  const [say, format, forwards] = await Promise.all([
    getTranslations('contacts'),
    formats(),
    forwardsOf(viewer.company),
  ])
  const call = (number: string | null) =>
    number && (
      <a className="phone" href={`tel:${number}`}>
        {format.phone(number)}
      </a>
    )
  return (
    <Table
      caption={say('title')}
      columns={[
        { key: 'name', label: say('name'), heading: true, cell: row => row.name },
        {
          key: 'where',
          label: say('where'),
          cell: row =>
            'department' in row
              ? (row.department ?? say('internal'))
              : (row.organisation ?? say(row.ownerId ? 'yours' : 'external')),
        },
        { key: 'extension', label: say('extension'), cell: row => ('department' in row ? row.extension : null) },
        { key: 'number', label: say('number'), cell: row => call(row.number) },
        { key: 'mobile', label: say('mobile'), cell: row => ('department' in row ? null : call(row.mobile)) },
        {
          key: 'presence',
          label: say('presence'),
          cell: row => {
            const [first] = 'department' in row ? forwards(row.id) : []
            return first ? (
              <Chip tone={first.kind}>{say(first.kind === 'off' ? 'doNotDisturb' : 'forwarded')}</Chip>
            ) : null
          },
        },
        {
          key: 'actions',
          label: say('actions'),
          cell: row =>
            'department' in row || !mayEdit(viewer, row) ? null : (
              <a href={`/contacts/${row.id}/edit`}>{say('editRow', { name: row.name })}</a>
            ),
        },
      ]}
      rowKey={row => row.id}
      rows={rows}
    />
  )
}
