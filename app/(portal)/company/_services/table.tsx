import type { Service, Stored } from '@/lib/services/service'
import type { Showing } from '@/lib/services/showing'
import type { Words } from '@/lib/services/words-of'
import { Form } from '@/lib/ui/form'
import { RowTick } from '@/lib/ui/row-field'
import { type Column, Table } from '@/lib/ui/table'
import { saveActiveBoxes } from '../[service]/actions'

type Props = { kind: string; service: Service; rows: Stored[]; showing: Showing; say: Words }

/** The list of a kind: « Actif » boxes where it has them, else « Supprimer » boxes (guide 6), one form either way. */
export function ServiceTable({ kind, service, rows, showing, say }: Props) {
  const name = (row: Stored) => String(row.values.name)
  const href = `/company/${kind}`
  const own: Column<Stored>[] = service.columns.map(({ key, numeric, cell }) => ({
    key,
    numeric,
    label: say(say.has(`columns.${key}`) ? `columns.${key}` : `fields.${key}`),
    cell: row => cell(row, showing),
  }))
  const edit = (row: Stored) => (
    <a aria-label={say('editNamed', { name: name(row) })} href={`${href}/${row.id}/edit`}>
      {say('edit')}
    </a>
  )
  const first: Column<Stored> = {
    key: 'name',
    label: say('fields.name'),
    heading: true,
    cell: row => <a href={`${href}/${row.id}`}>{name(row)}</a>,
  }
  const table = (columns: Column<Stored>[]) => (
    <Table caption={say('title')} columns={[first, ...own, ...columns]} rowKey={row => row.id} rows={rows} />
  )
  if (!('active' in service.schema.shape))
    return (
      <form action={`${href}/delete`} className="whole stack">
        {table([
          {
            key: 'remove',
            label: say('remove'),
            cell: row => <Box label={say('removeNamed', { name: name(row) })} name="id" row={row} />,
          },
          { key: 'actions', label: say('actions'), cell: edit },
        ])}
        <button className="button quiet" type="submit">
          {say('removeChosen')}
        </button>
      </form>
    )
  return (
    <Form
      action={saveActiveBoxes.bind(null, kind)}
      initial={{ active: rows.filter(({ values }) => values.active === true).map(({ id }) => id) }}
      submit={say('saveActive')}
    >
      {table([
        {
          key: 'active',
          label: say('active'),
          cell: row => <Active label={say('activeNamed', { name: name(row) })} row={row} />,
        },
        {
          key: 'actions',
          label: say('actions'),
          cell: row => (
            <span className="row-actions">
              {edit(row)}
              <a aria-label={say('removeNamed', { name: name(row) })} href={`${href}/delete?id=${row.id}`}>
                {say('remove')}
              </a>
            </span>
          ),
        },
      ])}
    </Form>
  )
}

function Active({ row, label }: { row: Stored; label: string }) {
  return (
    <>
      <input name="listed" type="hidden" value={row.id} />
      <RowTick label={label} name="active" value={row.id} />
    </>
  )
}

function Box({ row, label, name }: { row: Stored; label: string; name: string }) {
  return <input aria-label={label} name={name} type="checkbox" value={row.id} />
}
