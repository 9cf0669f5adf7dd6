import { toldLabel } from '@/lib/services/told-label'
import { type Catalogue, firstOf, pairOf, spaceOf } from './catalogue'

type Values = Record<string, unknown> | null

/** The name of a field of a kind, as its page has it; `image` says which key a row of speed dials is. */
export function labelOf(words: Catalogue, kind: string, field: string, image: Values): string {
  const [row, at, part] = field.split('.')
  if (row && at && part) return pairOf(words, rowLabel(words, row, Number(at), image), plainLabel(words, kind, part))
  return plainLabel(words, kind, field)
}

function plainLabel(words: Catalogue, kind: string, field: string): string {
  const paths = [
    ['features', kind, field],
    [spaceOf(kind), 'fields', field],
    ['services', 'fields', field],
    ['history', 'fields', field],
    [spaceOf(kind), field],
    ['profile', field],
    ['users', 'columns', field],
    ['features', field],
    ['criteria', field],
  ]
  return toldLabel(words.locale, kind, field) ?? firstOf(words, paths) ?? field
}

function rowLabel({ at }: Catalogue, row: string, index: number, image: Values): string {
  const code = image?.[`${row}.${index}.code`]
  if (row === 'dials' && code) return at(['features', 'speedDialOf'], { code: String(code) }) ?? row
  if (row === 'dials') return at(['features', 'speedDialRow'], { row: index + 1 }) ?? row
  return at(['features', 'otherPhone'], { position: index + 1 }) ?? row
}
