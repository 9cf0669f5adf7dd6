import type { SwitchRecord } from './record.ts'

/** Lines of one call, in the order of their start. */
export type Gathered = { id: string; legs: SwitchRecord[]; lines: number[] }

/**
 * Gathers the lines of each call. Switches write the legs of a call near one another, so a call is let go once `hold` others have
 * begun after it: memory stays flat, and the same file gives the same calls each time.
 */
export class Gatherer {
  #open = new Map<string, Gathered>()
  #waiting = new Set<Gathered>()

  constructor(private readonly hold = 5_000) {}

  /** Takes a line; gives back the calls that are complete. */
  add(record: SwitchRecord, line: number): Gathered[] {
    const known = [...new Set(record.ids.flatMap(id => this.#open.get(id) ?? []))]
    const call = known[0] ?? { id: '', legs: [], lines: [] }
    for (const other of known.slice(1)) this.#join(call, other)
    call.lines.push(line)
    if (!call.legs.some(leg => same(leg, record))) call.legs.push(record)
    for (const id of record.ids) this.#open.set(id, call)
    this.#waiting.add(call)
    return this.#waiting.size > this.hold ? [this.#release(this.#waiting.values().next().value as Gathered)] : []
  }

  /** The rest, at the end of the file. */
  finish(): Gathered[] {
    return [...this.#waiting].map(call => this.#release(call))
  }

  #join(call: Gathered, other: Gathered): void {
    call.legs.push(...other.legs)
    call.lines.push(...other.lines)
    for (const leg of other.legs) for (const id of leg.ids) this.#open.set(id, call)
    this.#waiting.delete(other)
  }

  #release(call: Gathered): Gathered {
    this.#waiting.delete(call)
    for (const leg of call.legs) for (const id of leg.ids) this.#open.delete(id)
    call.legs.sort((a, b) => a.startedAt - b.startedAt || (a.ids[0] ?? '').localeCompare(b.ids[0] ?? ''))
    return { ...call, id: callId(call.legs) }
  }
}

/** A leg that names another knows the call's id best: Asterisk's linkedid, FreeSWITCH's A leg. Else the first leg's. */
function callId(legs: SwitchRecord[]): string {
  return (legs.find(leg => leg.ids.length > 1) ?? legs[0])?.callId ?? ''
}

/** The same line twice, as joined log files have it. */
function same(one: SwitchRecord, other: SwitchRecord): boolean {
  return (
    one.ids[0] === other.ids[0] &&
    one.startedAt === other.startedAt &&
    one.endedAt === other.endedAt &&
    one.called === other.called &&
    one.outcome === other.outcome
  )
}
