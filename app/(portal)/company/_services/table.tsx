import type { Service, Stored } from '@/lib/services/service'
import type { Showing } from '@/lib/services/showing'
import type { Words } from '@/lib/services/words-of'
import { Submit } from '@/lib/ui/form'
import { type Column, Table } from '@/lib/ui/table'
import { saveActiveBoxes } from '../[service]/actions'

type Props = { kind: string; service: Service; rows: Stored[]; showing: Showing; say: Words }

/** The list of a kind, with one form for its « Actif » boxes where it has them. */
export function ServiceTable({ kind, service, rows, showing, say }: Props) {
  const name = (row: Stored) => String(row.values.name)
  const columns: Column<Stored>[] = [
    {
      key: 'name',
      label: say('fields.name'),
      heading: true,
      cell: row => <a href={`/company/${kind}/${row.id}`}>{name(row)}</a>,
    },
    ...service.columns.map(({ key, numeric, cell }) => ({
      key,
      numeric,
      label: say(say.has(`columns.${key}`) ? `columns.${key}` : `fields.${key}`),
      cell: (row: Stored) => cell(row, showing),
    })),
  ]
  const canBeInactive = 'active' in service.schema.shape
  if (canBeInactive)
    columns.push({
      key: 'active',
      label: say('active'),
      cell: row => <ActiveBox name={name(row)} row={row} say={say} />,
    })
  columns.push({
    key: 'actions',
    label: say('actions'),
    cell: row => (
      <span className="row-actions">
        <a aria-label={say('editNamed', { name: name(row) })} href={`/company/${kind}/${row.id}/edit`}>
          {say('edit')}
        </a>
        <a aria-label={say('removeNamed', { name: name(row) })} href={`/company/${kind}/delete?id=${row.id}`}>
          {say('remove')}
        </a>
      </span>
    ),
  })
  const table = <Table caption={say('title')} columns={columns} rowKey={row => row.id} rows={rows} />
  if (!canBeInactive) return table
  return (
    <form action={saveActiveBoxes.bind(null, kind)} className="whole stack">
      {table}
      <Submit label={say('saveActive')} />
    </form>
  )
}

function ActiveBox({ row, name, say }: { row: Stored; name: string; say: Words }) {
  return (
    <>
      <input name="listed" type="hidden" value={row.id} />
      <input
        aria-label={say('activeNamed', { name })}
        defaultChecked={row.values.active === true}
        name="active"
        type="checkbox"
        value={row.id}
      />
    </>
  )
}
