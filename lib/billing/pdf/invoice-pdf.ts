import type { Locale } from '@/lib/i18n/tags'
import { tags } from '@/lib/i18n/tags'
import type { Invoice, Itemised, ItemisedCall } from '../issued'
import { sectionsOf, totalsOf } from './front'
import { type Piece, paginate, titleHeight } from './layout'
import { opening } from './opening'
import { block, closePage, type Paper, page, paper } from './paper'
import { columnsOf, drawTable, headHeight, heightOf, running, type Table } from './tables'
import { type Words, wordsOf } from './words'

/** What the provider's configuration adds to an invoice. */
export type Brand = { accent: string; phone: string; email: string }

const perPage = Math.floor((page.bottom - page.top - titleHeight - headHeight) / heightOf({ lines: [['']] }))

/**
 * The PDF of an invoice (letter size, PDF/UA-1), in pieces as they are asked for: a page is drawn when the one before has been
 * taken, and the event loop runs in between, so a long one neither fills memory nor holds up others.
 */
export async function* invoicePdf(
  invoice: Invoice,
  locale: Locale,
  brand: Brand,
  itemised?: Itemised,
): AsyncGenerator<Uint8Array> {
  const words = wordsOf(locale, invoice.zone)
  const { customerName, supplierName, issuedOn } = invoice
  const title = `${words.title(invoice)} - ${customerName}`
  const sheet = paper({ title, author: supplierName, lang: tags[locale], date: new Date(`${issuedOn}T12:00:00Z`) })
  const front = frontPages(sheet, invoice, words, brand, itemised)
  const total = front.length + (itemised?.chunks ? Math.ceil(itemised.count / perPage) : 0)
  let number = 0
  const turn = () => {
    number += 1
    if (number > 1) sheet.doc.addPage()
    running(sheet, {
      head: number > 1 ? `${supplierName} - ${title}` : undefined,
      foot: words.say('page', { number, total }),
    })
  }
  for (const draw of front) {
    turn()
    draw()
    closePage(sheet)
    yield* taken(sheet)
  }
  for await (const calls of pagesOf(itemised)) {
    turn()
    drawCalls(sheet, calls, words)
    closePage(sheet)
    yield* taken(sheet)
    await new Promise(setImmediate)
  }
  sheet.root.end()
  sheet.doc.end()
  yield* taken(sheet)
}

/** The pages of the invoice itself, ready to be drawn; the first is open, for measuring needs a document. */
function frontPages(sheet: Paper, invoice: Invoice, words: Words, brand: Brand, itemised?: Itemised): (() => void)[] {
  sheet.doc.addPage()
  const unprinted = itemised?.chunks === null ? itemised.count : 0
  const head = opening(sheet, invoice, words, brand, unprinted)
  const sections = [...sectionsOf(sheet, invoice, words), { ...totalsOf(sheet, invoice, words), whole: true }]
  return paginate(sections, head.bottom).map((pieces, index) => () => {
    if (index === 0) head.draw()
    for (const piece of pieces) {
      drawPiece(sheet, piece)
      if (piece.table.left) head.close(piece.top)
    }
  })
}

function drawPiece(sheet: Paper, { table, rows, first, top }: Piece): void {
  const y = first ? top + titleHeight : top
  if (first) block(sheet, 'H2', [table.title], table.left ?? page.margin, top + 6, { size: 12, weight: 'bold' })
  drawTable(sheet, table, rows, y)
}

function drawCalls(sheet: Paper, calls: readonly ItemisedCall[], words: Words): void {
  const { say, show } = words
  const table: Table = { title: say('itemised'), columns: callColumns(words) }
  const rows = calls.map(call => {
    const cells = [show.moment(call.startedAt), words.phone(call.calling), words.phone(call.called)]
    const figures = [words.callType(call.type), show.duration(call.billedSeconds), words.exact(call.cost)]
    return { lines: [...cells, ...figures].map(cell => [cell]) }
  })
  block(sheet, 'H2', [table.title], page.margin, page.top + 6, { size: 12, weight: 'bold' })
  drawTable(sheet, table, rows, page.top + titleHeight)
}

function callColumns({ say }: Words) {
  const texts = [
    [say('calling'), 86, 'left'],
    [say('called'), 92, 'left'],
    [say('callType'), 118, 'left'],
  ] as const
  return columnsOf(say('startedAt'), [...texts, [say('billedTime'), 54], [say('cost'), 54]])
}

/** The calls, page by page; no more than were announced, for the page numbers are set. */
async function* pagesOf(itemised?: Itemised): AsyncGenerator<ItemisedCall[]> {
  let left = itemised?.count ?? 0
  let calls: ItemisedCall[] = []
  for await (const chunk of itemised?.chunks ?? []) {
    for (const call of chunk.slice(0, left)) {
      left -= 1
      calls.push(call)
      if (calls.length < perPage) continue
      yield calls
      calls = []
    }
    if (left === 0) break
  }
  if (calls.length) yield calls
}

function* taken({ doc }: Paper): Generator<Uint8Array> {
  for (;;) {
    const piece: Uint8Array | null = doc.read()
    if (!piece) return
    yield piece
  }
}
