import type { Call } from '@/db/calls/call'
import type { Filter } from '@/db/calls/filter'
import type { Range } from './range'

/** What a call was to a person: field reference 6.5. */
export const logKinds = ['all', 'placed', 'received', 'missed'] as const
export type LogKind = (typeof logKinds)[number]

/** The calls of a person's log, of one kind or all, that hold the words looked for. */
export function logFilter(range: Range, person: string, kind: LogKind, search: string): Filter {
  const whose = {
    all: { person },
    placed: { placedBy: person },
    received: { receivedBy: person, answered: true },
    missed: { receivedBy: person, answered: false },
  }[kind]
  return { from: range.from, to: range.to, ...whose, search: search || undefined }
}

export function kindOf(call: Call, person: string): Exclude<LogKind, 'all'> {
  if (call.placedBy === person) return 'placed'
  return call.outcome === 'answered' ? 'received' : 'missed'
}
