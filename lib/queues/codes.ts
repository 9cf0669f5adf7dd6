import { z } from 'zod'
import { text } from '@/lib/forms/fields'

/** Why an agent is unavailable, or what came of a call: a code, which supervisors and rules read, and what it means. */
export type Code = { code: string; description: string }

const most = 100
const row = z.object({ code: text(10), description: text(40) })

/** Codes in one field, each on its own line before its description (field reference 11); empty is null. */
export const optionalCodes = () => z.preprocess(linesOf, z.array(z.string()).transform(readLines))

function readLines(lines: string[], context: z.RefinementCtx): string | null {
  const rows = lines.map(rowOf)
  const codes = new Set(rows.map(({ code }) => code))
  const wrong = rows.find(one => !row.safeParse(one).success)
  if (wrong) context.addIssue({ code: 'custom', message: 'codeLine', params: { line: rows.indexOf(wrong) + 1 } })
  else if (codes.size < rows.length) context.addIssue({ code: 'custom', message: 'codesTwice' })
  if (rows.length > most) context.addIssue({ code: 'custom', message: 'codesTooMany', params: { most } })
  return rows.map(({ code, description }) => `${code} ${description}`).join('\n') || null
}

/** The codes of such a field, in its order. */
export function codesOf(typed: string | null): Code[] {
  return linesOf(typed).map(rowOf)
}

/** What a code means; a code that left the list stands for itself. */
export function descriptionOf(codes: readonly Code[], code: string): string {
  return codes.find(one => one.code === code)?.description ?? code
}

function linesOf(typed: unknown): string[] {
  return typeof typed === 'string' ? typed.split(/\s*[\r\n]+\s*/).filter(Boolean) : []
}

function rowOf(line: string): Code {
  const [code = '', ...description] = line.trim().split(/\s+/)
  return { code: code.toUpperCase(), description: description.join(' ') }
}
