import type { ReactNode } from 'react'

export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  numeric?: boolean
  /** The address that sorts by this column, and how it is sorted now. */
  sort?: { href: string; now?: 'ascending' | 'descending' }
  /** The column that names the row. */
  heading?: boolean
}
type Props<Row> = {
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  foot?: ReactNode
}

/** A table that becomes a list of cards on a phone. */
export function Table<Row>({ caption, columns, rows, rowKey, foot }: Props<Row>) {
  return (
    <div className="table">
      <table>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, numeric, sort }) => (
              <th
                aria-sort={sort ? (sort.now ?? 'none') : undefined}
                className={numeric ? 'numeric' : undefined}
                key={key}
                scope="col"
              >
                {sort ? <a href={sort.href}>{label}</a> : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={rowKey(row)}>
              {columns.map(column => (
                <Cell column={column} key={column.key} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
        {foot ? <tfoot>{foot}</tfoot> : null}
      </table>
    </div>
  )
}

function Cell<Row>({ column: { label, cell, numeric, heading }, row }: { column: Column<Row>; row: Row }) {
  const className = numeric ? 'numeric' : undefined
  if (heading)
    return (
      <th className={className} data-label={label} scope="row">
        {cell(row)}
      </th>
    )
  return (
    <td className={className} data-label={label}>
      {cell(row)}
    </td>
  )
}
