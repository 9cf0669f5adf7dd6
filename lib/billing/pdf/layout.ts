import type { Section } from './front'
import { page } from './paper'
import { headHeight, heightOf, type Row, type Table } from './tables'

/** A stretch of a section on one page; `first` stretches carry the section's title. */
export type Piece = { table: Table; rows: Row[]; first: boolean; top: number }

export const titleHeight = 28

/** Cuts sections into pages, the first beginning at `top`: rows stay whole, a title never stands alone, `whole` sections are not cut. */
export function paginate(sections: readonly (Section & { whole?: boolean })[], top: number): Piece[][] {
  const pages: Piece[][] = [[]]
  let y = top
  const turn = () => {
    pages.push([])
    y = page.top
  }
  for (const { rows, whole, ...table } of sections) {
    const needed = (whole ? rows : rows.slice(0, 1)).reduce((sum, row) => sum + heightOf(row), titleHeight + headHeight)
    if (y + needed > page.bottom && y > page.top) turn()
    let piece: Piece | undefined
    for (const row of rows) {
      if (piece && y + heightOf(row) > page.bottom) {
        turn()
        piece = undefined
      }
      if (!piece) {
        const first = row === rows[0]
        piece = { table, rows: [], first, top: y }
        pages.at(-1)?.push(piece)
        y += headHeight + (first ? titleHeight : 0)
      }
      piece.rows.push(row)
      y += heightOf(row)
    }
    y += 6
  }
  return pages
}
