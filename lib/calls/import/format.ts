import type { Vocabulary } from '../csv/columns.ts'
import { readAsterisk } from './asterisk.ts'
import { readFreeswitch } from './freeswitch.ts'
import { type Header, portalHeader } from './portal.ts'

export const switchFormats = { asterisk: readAsterisk, freeswitch: readFreeswitch }
export type Format = keyof typeof switchFormats | 'portal'
export type Recognised = { format: keyof typeof switchFormats } | { format: 'portal'; header: Header }

/** Which of the three formats a file is in, from its first line that one of them can read; undefined when none can. */
export function recognise(lines: readonly string[], vocabularies: readonly Vocabulary[]): Recognised | undefined {
  const header = portalHeader(lines[0] ?? '', vocabularies)
  if (header) return { format: 'portal', header }
  for (const line of lines)
    for (const format of ['freeswitch', 'asterisk'] as const) if (reads(switchFormats[format], line)) return { format }
  return undefined
}

function reads(read: (line: string, zone: string) => unknown, line: string): boolean {
  try {
    read(line, 'UTC')
    return true
  } catch {
    return false
  }
}
