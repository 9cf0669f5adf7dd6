import { decode, type FileProblem, readCsv } from '@/lib/csv/read'
import { parseTree } from '@/lib/forms/parse'
import type { Problems } from '@/lib/forms/problems'
import { readCards } from './card'
import { type ContactValues, contactSchema } from './contact'

/** The CSV's columns; a file may name them in French or in English, as the form does. */
export const columns = ['name', 'organisation', 'email', 'number', 'mobile'] as const
const known: Record<string, (typeof columns)[number]> = {
  nom: 'name',
  name: 'name',
  organisation: 'organisation',
  organization: 'organisation',
  entreprise: 'organisation',
  company: 'organisation',
  courriel: 'email',
  email: 'email',
  'e-mail': 'email',
  numéro: 'number',
  numero: 'number',
  téléphone: 'number',
  telephone: 'number',
  number: 'number',
  phone: 'number',
  cellulaire: 'mobile',
  mobile: 'mobile',
}

export type ImportRow = { line: number; name: string } & (
  | { values: ContactValues; twin?: string }
  | { problems: Problems }
)
export type Import = { rows: ImportRow[]; problem?: undefined } | { problem: FileProblem | 'fileColumns' | 'fileCards' }

/** What an uploaded CSV or vCard file would add; `twins` tells by number who is there already. Nothing is written. */
export function readImport(bytes: Uint8Array, personal: boolean, twins: ReadonlyMap<string, string>): Import {
  const raw = rawRows(bytes)
  if ('problem' in raw) return raw
  const seen = new Map(twins)
  const rows = raw.rows.map(({ line, typed }): ImportRow => {
    const { values, problems } = parseTree(contactSchema, { ...typed, personal })
    const name = typed.name ?? ''
    if (!values) return { line, name, problems }
    const twin = seen.get(values.number)
    if (!twin) seen.set(values.number, values.name)
    return { line, name, values, twin }
  })
  return { rows }
}

type Raw =
  | { rows: { line: number; typed: Record<string, string> }[] }
  | { problem: FileProblem | 'fileColumns' | 'fileCards' }

function rawRows(bytes: Uint8Array): Raw {
  const text = bytes.length > 5_000_000 ? undefined : decode(bytes)
  if (text && /^\uFEFF?\s*BEGIN:VCARD/i.test(text)) {
    const cards = readCards(text)
    return cards ? { rows: cards.map((typed, at) => ({ line: at + 1, typed })) } : { problem: 'fileCards' }
  }
  const file = readCsv(bytes)
  if (file.problem) return { problem: file.problem }
  const names = file.headers.map(header => known[header])
  if (!names.includes('name') || !names.includes('number')) return { problem: 'fileColumns' }
  return {
    rows: file.rows.map(({ line, cells }) => ({
      line,
      typed: Object.fromEntries(
        Object.entries(cells).flatMap(([header, cell]) => (known[header] ? [[known[header], cell]] : [])),
      ),
    })),
  }
}
