import PDFDocument from 'pdfkit'
import { fontOf, runsOf, type Weight } from './fonts'

export type Paper = ReturnType<typeof paper>
export type Ink = { size?: number; weight?: Weight; colour?: string; align?: 'left' | 'right' }
type Info = { title: string; author: string; lang: string; date: Date }

export const page = { width: 612, height: 792, margin: 48, top: 72, bottom: 740 }
export const inner = page.width - 2 * page.margin
export const ink = '#16202a'
export const grey = '#55616d'

/** A tagged letter-size document (PDF/UA-1) and what is drawn on it; every text is embedded, in the tree or an artifact. */
export function paper({ title, author, lang, date }: Info) {
  const doc = new PDFDocument({
    size: 'LETTER',
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang,
    displayTitle: true,
    info: { Title: title, Author: author, CreationDate: date, ModDate: date },
    // pdfkit also takes this subset, and a parsed font; its types know neither.
    subset: 'PDF/UA' as 'PDF/A-1',
    font: fontOf('regular', 'latin') as unknown as string,
  })
  for (const weight of ['regular', 'bold'] as const)
    for (const set of ['latin', 'latin-ext'] as const)
      doc.registerFont(`${weight} ${set}`, fontOf(weight, set) as unknown as string)
  const root = doc.struct('Document')
  doc.addStructure(root)
  return { doc, root }
}

/**
 * Lets go of a finished page. Its part of the parent tree goes into the file as an object of its own (ISO 32000-1, 14.7.4.4), and
 * what the fonts remember of its words is forgotten: pdfkit would keep both until the end, 3 kB for each call of an invoice.
 */
export function closePage({ doc }: Paper): void {
  const tree = doc.getStructParentTree()
  const key = doc.page.structParentTreeKey
  const elements = doc.ref(tree.get(key) as object)
  elements.end()
  elements.data = {} as typeof elements.data
  tree.add(key, elements)
  for (const font of Object.values(doc._fontFamilies)) font.layoutCache = Object.create(null)
}

export function widthOf({ doc }: Paper, text: string, { size = 10, weight = 'regular' }: Ink): number {
  return runsOf(text, weight).reduce((sum, run) => sum + doc.font(run.font, size).widthOfString(run.text), 0)
}

/** Writes one line; `x` is its right end when aligned right. The caller has opened its tag or artifact. */
export function write(sheet: Paper, text: string, x: number, y: number, style: Ink = {}): void {
  const { size = 10, weight = 'regular', colour = ink, align = 'left' } = style
  const { doc } = sheet
  let at = align === 'right' ? x - widthOf(sheet, text, style) : x
  for (const run of runsOf(text, weight)) {
    doc.font(run.font, size).fillColor(colour)
    doc.text(run.text, at, y, { lineBreak: false })
    at += doc.widthOfString(run.text)
  }
}

/** A text cut into lines no wider than `width`; a word that is wider alone is cut where it must. */
export function wrap(sheet: Paper, text: string, width: number, style: Ink = {}): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap(whole => pieces(sheet, whole, width, style))) {
    const longer = line ? `${line} ${word}` : word
    if (line && widthOf(sheet, longer, style) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

function pieces(sheet: Paper, word: string, width: number, style: Ink): string[] {
  if (widthOf(sheet, word, style) <= width) return [word]
  const parts = ['']
  for (const character of word) {
    if (widthOf(sheet, (parts.at(-1) ?? '') + character, style) > width) parts.push('')
    parts[parts.length - 1] += character
  }
  return parts
}

/** What is not content: rules, running heads, page numbers. */
export function artifact({ doc }: Paper, type: 'Layout' | 'Pagination', draw: () => void): void {
  doc.markContent('Artifact', { type })
  draw()
  doc.endMarkedContent()
}

/** A hairline, or a bar of the accent. */
export function rule(
  sheet: Paper,
  y: number,
  { colour = '#c9d0d6', height = 0.5, x = page.margin, width = inner } = {},
): void {
  artifact(sheet, 'Layout', () => sheet.doc.rect(x, y, width, height).fill(colour))
}

/** Writes lines one under the other; a space ends each but the last, so that words stay apart when they are read aloud or copied. */
export function writeLines(
  sheet: Paper,
  lines: readonly string[],
  x: number,
  y: number,
  step: number,
  style: Ink,
): void {
  lines.forEach((line, at) => {
    write(sheet, at < lines.length - 1 && style.align !== 'right' ? `${line} ` : line, x, y + at * step, style)
  })
}

/** A heading or paragraph of one or more lines, in the tree; answers the y below it. */
export function block(
  sheet: Paper,
  tag: 'H1' | 'H2' | 'P',
  lines: string[],
  x: number,
  y: number,
  style: Ink = {},
): number {
  const { doc, root } = sheet
  const step = (style.size ?? 10) * 1.35
  root.add(doc.struct(tag, {}, [() => writeLines(sheet, lines, x, y, step, style)]))
  return y + lines.length * step
}
