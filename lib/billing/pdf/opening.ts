import { formatPhone } from '@/lib/numbers/format'
import { type Invoice, shownNumber } from '../issued'
import type { Brand } from './invoice-pdf'
import { block, grey, inner, type Paper, page, rule, wrap, write } from './paper'
import type { Words } from './words'

const lineHeight = 13.5
const half = inner / 2
const right = page.margin + half + 12

/** The top of page 1 (supplier, title, particulars, bill-to) and what closes the invoice (terms, tax marks, contact). */
export function opening(sheet: Paper, invoice: Invoice, words: Words, brand: Brand, unprinted: number) {
  const supplier = [...wrap(sheet, invoice.supplierName, half - 24, { size: 13, weight: 'bold' })]
  const supplierLines = textLines(sheet, invoice.supplierAddress)
  const particulars = particularsOf(invoice, words)
  const customer = wrap(sheet, invoice.customerName, half - 24, { size: 11, weight: 'bold' })
  const customerLines = textLines(sheet, invoice.customerAddress)
  const leftHeight = 40 + customer.length * 15 + customerLines.length * lineHeight
  const middle = Math.max(page.top + 40, 48 + supplier.length * 18 + supplierLines.length * lineHeight + 18)
  const bottom = middle + Math.max(leftHeight, particulars.length * lineHeight + 12) + 2
  const closing = closingOf(sheet, invoice, words, brand, unprinted)

  function draw() {
    rule(sheet, 0, { colour: brand.accent, height: 6, x: 0, width: page.width })
    const below = block(sheet, 'P', supplier, page.margin, 42, { size: 13, weight: 'bold' })
    block(sheet, 'P', supplierLines, page.margin, below + 2, { colour: grey })
    block(sheet, 'H1', wrap(sheet, words.title(invoice), half - 12, { size: 20, weight: 'bold' }), right, 40, {
      size: 20,
      weight: 'bold',
    })
    rule(sheet, middle)
    block(sheet, 'P', [words.say('billTo')], page.margin, middle + 12, { size: 8, weight: 'bold', colour: grey })
    const name = block(sheet, 'P', customer, page.margin, middle + 26, { size: 11, weight: 'bold' })
    block(sheet, 'P', customerLines, page.margin, name + 1)
    drawParticulars(sheet, words.say('particulars'), particulars, middle + 12)
  }
  return {
    bottom,
    draw,
    /** Beside the summary, which is never cut. */
    close(top: number) {
      let y = top + 8
      for (const lines of closing) y = 4 + block(sheet, 'P', lines, page.margin, y, { colour: grey, size: 9 })
    },
  }
}

const textLines = (sheet: Paper, text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .flatMap(line => wrap(sheet, line, half - 24))

function particularsOf(invoice: Invoice, words: Words): [string, string][] {
  const { say, date, money, days } = words
  const credit: [string, string][] = invoice.credits === null ? [] : [[say('annuls'), shownNumber(invoice.credits)]]
  const due: [string, string][] = [
    [say('dueOn'), date(invoice.dueOn)],
    [say('amountDue'), money(invoice.amountDue)],
  ]
  return [
    [say('number'), shownNumber(invoice.number)],
    ...credit,
    [say('issuedOn'), date(invoice.issuedOn)],
    [say('period'), days(invoice)],
    [say('account'), invoice.account],
    [say('place'), words.region(invoice.province)],
    ...(invoice.kind === 'invoice' ? due : []),
  ]
}

function drawParticulars(sheet: Paper, title: string, particulars: [string, string][], top: number): void {
  const { doc, root } = sheet
  const table = doc.struct('Table', { title })
  root.add(table)
  particulars.forEach(([label, value], index) => {
    const y = top + index * lineHeight
    const row = doc.struct('TR')
    table.add(row)
    row.add(doc.struct('TH', { scope: 'Row' }, [() => write(sheet, label, right, y, { colour: grey })]))
    row.add(
      doc.struct('TD', {}, [
        () =>
          write(sheet, value, page.margin + inner, y, {
            align: 'right',
            weight: index === particulars.length - 1 ? 'bold' : 'regular',
          }),
      ]),
    )
  })
  table.end()
}

/** Terms, what the tax marks mean, whom to ask: a paragraph each, cut into lines. */
function closingOf(sheet: Paper, invoice: Invoice, words: Words, brand: Brand, unprinted: number): string[][] {
  const { say, date } = words
  const contact = { phone: formatPhone(brand.phone, words.locale), email: brand.email }
  const sentences = [
    invoice.kind === 'invoice' ? say('terms', { date: date(invoice.dueOn) }) : say('creditTerms'),
    ...(invoice.reason ? [say('reason', { reason: invoice.reason })] : []),
    ...(unprinted ? [say('tooMany', { count: unprinted })] : []),
    say('marks'),
    say('contact', contact),
  ]
  return sentences.map(sentence => wrap(sheet, sentence, half - 50, { size: 9 }))
}
