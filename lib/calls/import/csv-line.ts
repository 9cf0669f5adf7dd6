/** The fields of one line by RFC 4180, as Asterisk and spreadsheets write them. Undefined when the quotes do not match up. */
export function fieldsOf(line: string, separator: string): string[] | undefined {
  const fields: string[] = []
  let at = 0
  for (;;) {
    if (line[at] !== '"') {
      const end = line.indexOf(separator, at)
      const field = line.slice(at, end < 0 ? line.length : end)
      if (field.includes('"')) return undefined
      fields.push(field)
      if (end < 0) return fields
      at = end + 1
      continue
    }
    const close = closingQuote(line, at + 1)
    if (close < 0) return undefined
    fields.push(line.slice(at + 1, close).replaceAll('""', '"'))
    if (close + 1 === line.length) return fields
    if (line[close + 1] !== separator) return undefined
    at = close + 2
  }
}

function closingQuote(line: string, from: number): number {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 2)) if (line[at + 1] !== '"') return at
  return -1
}

/**
 * The fields of one line as FreeSWITCH's templates write them: all quoted, never doubled, so that a caller's name may hold a bare
 * quote, and sometimes a blank before the next quote. Undefined when it is no such line.
 */
export function quotedFieldsOf(line: string): string[] | undefined {
  const text = line.trim()
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return undefined
  return text.slice(1, -1).split(/",[ \t]*"/)
}
