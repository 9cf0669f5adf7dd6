import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { creditOf } from '@/lib/billing/invoice'
import { invoicePdf } from '@/lib/billing/pdf/invoice-pdf'
import { liveMemory } from '@/tests/support/memory'
import { amounts, brand, bytesOf, callsOf, invoice, readBack, spoken, tagsOf } from './read-back'

/** Everything in the file, with its compressed parts opened. */
function opened(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1')
  const streams = [...text.matchAll(/\/FlateDecode[^>]*>>\nstream\n([\s\S]*?)\nendstream/g)].flatMap(
    ([, body = '']) => {
      try {
        return inflateSync(Buffer.from(body, 'latin1')).toString('latin1')
      } catch {
        return []
      }
    },
  )
  return text + streams.join('\n')
}

const french = [
  ...['Facture 000123', 'Voix Boréale inc.', '1200, rue Saint-Jean', 'Facturé à', 'Érablière Tremblay & Łukasz'],
  ...['1er novembre 2026', 'du 1er octobre 2026 au 31 octobre 2026', 'A1B2C3D4', 'Lieu de fourniture', 'Québec'],
  ...['Échéance', '1er décembre 2026', 'Forfait Standard', '24,95 $', '299,40 $', 'Interurbain Canada', '34:17:36'],
  ...['Minutes incluses : Interurbain Canada', 'Mise en service', 'Taxe municipale pour le 9-1-1'],
  ...['TPS 5 % (n° 123456789 RT 0001)', 'TVQ 9,975 % (n° 1234567890 TQ 0001)', 'Sous-total taxable (T)'],
  ...['Sous-total non taxable (N)', 'Solde précédent', 'Paiements et crédits reçus', '-40,00 $', 'Montant à payer'],
  ...['Payable au plus tard le 1er décembre 2026', '888 555-0142', 'soutien@voix-boreale.example'],
]
const english = [
  ...['Invoice 000123', 'Voix Boréale inc.', 'Bill to', 'Érablière Tremblay & Łukasz', 'November 1, 2026'],
  ...['October 1, 2026 to October 31, 2026', 'Place of supply', 'Quebec', 'Due date', 'Standard pack', '$24.95'],
  ...['Included minutes: Long distance', 'Set-up', 'GST 5% (no. 123456789 RT 0001)'],
  ...['QST 9.975% (no. 1234567890 TQ 0001)', 'Taxable subtotal (T)', 'Previous balance', '-$40.00', 'Amount due'],
  ...['Payable by December 1, 2026', '(888) 555-0142'],
]

describe.each([
  ['fr', 'fr-CA', french, 'Facture 000123 - Érablière Tremblay & Łukasz', 'Page 1 de 1'],
  ['en', 'en-CA', english, 'Invoice 000123 - Érablière Tremblay & Łukasz', 'Page 1 of 1'],
] as const)('the PDF of an invoice in %s', (locale, language, sentences, title, foot) => {
  test('says everything the law asks for, on one page', async () => {
    const { pages, ...rest } = await readBack(await bytesOf(invoice, locale))
    const [text = ''] = pages
    expect(sentences.filter(sentence => !text.includes(sentence))).toEqual([])
    expect(text).toContain(foot)
    expect(rest).toMatchObject({ title, language, tagged: true })
    expect(pages).toHaveLength(1)
  })
})

test('the PDF is tagged in reading order: paragraphs, a title, tables whose cells have headers', async () => {
  const [front = [], calls = []] = await tagsOf(await bytesOf(invoice, 'fr', 3))
  const kinds = new Set(front)
  expect([...kinds].filter(role => role !== 'Root').sort()).toEqual(
    ['Document', 'H1', 'H2', 'P', 'TD', 'TH', 'TR', 'Table'].sort(),
  )
  expect(front.filter(role => role === 'H1')).toHaveLength(1)
  expect(front.indexOf('H1')).toBeLessThan(front.indexOf('Table'))
  expect(calls.filter(role => role === 'TR')).toHaveLength(4)
  const plain = opened(await bytesOf(invoice, 'fr'))
  expect(plain).toContain('/Scope /Column')
  expect(plain).toContain('/Scope /Row')
})

test('the PDF keeps words apart where a line ends', async () => {
  expect(await spoken(await bytesOf(invoice, 'fr'))).toContain('1250, rang Saint-Joseph Saint-Georges (Québec)')
})

test('the PDF claims PDF/UA-1, shows its title, and embeds every font it names', async () => {
  const plain = opened(await bytesOf(invoice, 'fr', 3))
  for (const mark of ['<pdfuaid:part>1</pdfuaid:part>', '/DisplayDocTitle true', '/Tabs /S', '/Marked true'])
    expect(plain).toContain(mark)
  const descriptors = plain.split('/Type /FontDescriptor').length - 1
  expect(descriptors).toBeGreaterThanOrEqual(2)
  expect(plain.match(/\/FontFile[23] \d+ 0 R/g)).toHaveLength(descriptors)
  expect(plain).not.toContain('/Subtype /Type1')
})

test('a credit note says which invoice it annuls and why, with its amounts below zero', async () => {
  const head = { kind: 'credit-note', number: 124, credits: 123, reason: 'Mauvais forfait' } as const
  const credit = { ...invoice, ...creditOf(amounts), ...head }
  const { pages } = await readBack(await bytesOf(credit, 'fr'))
  const text = pages.join(' ')
  for (const words of ['Note de crédit 000124', 'Annule la facture 000123', 'Motif : Mauvais forfait', '-299,40 $'])
    expect(text).toContain(words)
  expect(text).not.toContain('Payable')
})

test('many lines run over several pages, headers repeated, every line once, its sums whole on the last', async () => {
  const [line] = invoice.lines.filter(candidate => candidate.kind === 'one-time')
  if (!line) throw new Error('no line')
  const many = Array.from({ length: 300 }, (_, at) => ({
    ...line,
    nameFr: `Article ${at} - ${'très '.repeat(at % 30)}long`,
  }))
  const { pages } = await readBack(await bytesOf({ ...invoice, lines: [...invoice.lines, ...many] }, 'fr'))
  const text = pages.join(' ')
  expect(many.filter(({ nameFr }) => !text.includes(`${nameFr.split(' -')[0]} -`))).toEqual([])
  expect(pages.slice(1, -1).every(page => page.includes('Description') && page.includes('Facture 000123'))).toBe(true)
  const last = pages.at(-1) ?? ''
  expect(last).toContain('Sous-total taxable')
  expect(last).toContain('Montant à payer')
  expect(last).toContain(`Page ${pages.length} de ${pages.length}`)
})

test('200 pages of calls: each with its headers and number, drawn only as they are taken, in flat memory', async () => {
  const calls = 8_000
  const sizes: number[] = []
  const live: number[] = []
  const parts: Uint8Array[] = []
  for await (const part of invoicePdf(invoice, 'fr', brand, { count: calls, chunks: callsOf(calls) })) {
    parts.push(part)
    sizes.push(part.length)
    if (sizes.length === 40 || sizes.length === 200) live.push(liveMemory())
  }
  const file = Buffer.concat(parts)
  const tags = await tagsOf(file, [3, 100, 200])
  expect(tags.every(page => page.filter(tag => tag === 'TD').length > 100)).toBe(true)
  const { pages } = await readBack(file)
  expect(pages.length).toBeGreaterThan(200)
  expect(pages.every((page, at) => page.includes(`Page ${at + 1} de ${pages.length}`))).toBe(true)
  expect(pages.slice(1).every(page => page.includes('Appels facturés') && page.includes('Durée facturée'))).toBe(true)
  expect(pages.join(' ').match(/2026-10-\d\d \d\d h \d\d/g)).toHaveLength(calls)
  expect(Math.max(...sizes.slice(0, -1))).toBeLessThan(300_000)
  const [early = 0, late = 0] = live
  expect(late - early).toBeLessThan(3_000_000)
  expect(late).toBeGreaterThan(0)
}, 60_000)

test('a reader who leaves ends the drawing', async () => {
  let taken = 0
  async function* chunks() {
    try {
      for await (const chunk of callsOf(5_000)) {
        taken += chunk.length
        yield chunk
      }
    } finally {
      taken = -taken
    }
  }
  const pdf = invoicePdf(invoice, 'fr', brand, { count: 5_000, chunks: chunks() })
  for (let at = 0; at < 20; at += 1) await pdf.next()
  await pdf.return(undefined)
  expect(taken).toBeLessThan(0)
  expect(taken).toBeGreaterThan(-5_000)
})
