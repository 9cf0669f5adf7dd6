import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fontkit from 'fontkit'

export type Weight = 'regular' | 'bold'
type Font = { layout: unknown; hasGlyphForCodePoint: (code: number) => boolean }
export type Run = { font: string; text: string }

const files = join(process.cwd(), 'node_modules/@fontsource/source-sans-3/files')
const weights: Record<Weight, number> = { regular: 400, bold: 700 }
const sets = ['latin', 'latin-ext'] as const

const parsed = new Map<string, Font>()

/** A parsed font, kept between documents: parsing costs more than a page. Names are `regular latin`, `bold latin-ext`. */
export function fontOf(weight: Weight, set: (typeof sets)[number]): Font {
  const name = `${weight} ${set}`
  const known = parsed.get(name)
  if (known) return known
  // .woff, not .woff2: pdfkit embeds the wrong weight of the latter.
  const bytes = readFileSync(join(files, `source-sans-3-${set}-${weights[weight]}-normal.woff`))
  const font = fontkit.create(bytes) as unknown as Font
  parsed.set(name, font)
  return font
}

/** Text cut where it needs the other file's glyphs; a character that neither has becomes a question mark. */
export function runsOf(text: string, weight: Weight): Run[] {
  const latin = fontOf(weight, 'latin')
  if (every(text, latin)) return [{ font: `${weight} latin`, text }]
  const runs: Run[] = []
  for (const character of text) {
    const set = sets.find(candidate => every(character, fontOf(weight, candidate)))
    const font = `${weight} ${set ?? 'latin'}`
    const last = runs.at(-1)
    if (last?.font === font) last.text += set ? character : '?'
    else runs.push({ font, text: set ? character : '?' })
  }
  return runs
}

function every(text: string, font: Font): boolean {
  for (const character of text) if (!font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return false
  return true
}
