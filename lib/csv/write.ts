import { textCell } from '@/lib/calls/csv/cell'

/** A small CSV file of text cells, formula-safe, with the UTF-8 mark: `;` as French Excel opens it, else `,` (RFC 4180). */
export function writeCsv(headers: string[], rows: (string | null)[][], separator: ';' | ',' = ';'): string {
  const line = (cells: (string | null)[]) => `${cells.map(textCell).join(separator)}\r\n`
  return `\uFEFF${line(headers)}${rows.map(line).join('')}`
}

/** The answer of a route handler that hands out a file made for one reader. */
export function download(body: BodyInit, name: string, type: string): Response {
  const ascii = name
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '')
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'private, no-store',
      vary: 'Cookie',
    },
  })
}
