/**
 * What one call costs. Pure: the dated rates are an argument, the instant is the call's own.
 *
 * A call is priced when it is recorded, in full, and the price never changes afterwards: dashboard, call records, CSV and invoice
 * all add up this one `cost`. Included minutes are a credit line of the invoice (`included.ts`), never hidden inside a call.
 */
import type { CallType, Direction } from './call-type.ts'
import { classify } from './classify.ts'

/** One line of the provider's price list. The longest prefix that matches wins, then the latest line already in force. */
export type Rate = {
  type: CallType
  /** Digits of the far number without "+": '' for every number of this type, '33' for France, '337' for its mobiles. */
  prefix: string
  /** First instant it applies, UTC milliseconds. */
  from: number
  /** 1/10,000 dollar a minute, before tax. */
  perMinute: number
  /** 1/10,000 dollar, once an answered call. */
  connection: number
  /** Seconds: the shortest duration billed, and the steps that follow it (60/60, 30/6, 1/1). Both at least 1. */
  first: number
  step: number
}

export type RatedCall = {
  direction: Direction
  /** E.164, or dialled digits where there is no such number. */
  calling: string
  called: string
  /** UTC milliseconds. */
  startedAt: number
  answered: boolean
  /** Seconds of conversation. */
  seconds: number
}

/** `cost` and `perMinute` in 1/10,000 dollar before tax; `billedSeconds` as rounded by the rate's steps. */
export type Rating = { type: CallType; billedSeconds: number; perMinute: number; cost: number }

/** A price list made ready for millions of look-ups; made by `rateTable`. */
export type RateTable = Map<CallType, Map<string, Rate[]>>

export function rateTable(rates: readonly Rate[]): RateTable {
  const table: RateTable = new Map()
  for (const line of [...rates].sort((a, b) => b.from - a.from)) {
    const prefixes = table.get(line.type) ?? new Map<string, Rate[]>()
    table.set(line.type, prefixes)
    prefixes.set(line.prefix, [...(prefixes.get(line.prefix) ?? []), line])
  }
  return table
}

/** Rates one call. An unanswered call, and a call that no line covers, cost nothing. */
export function rate(call: RatedCall, table: RateTable): Rating {
  const type = classify(call.direction, call.calling, call.called)
  const line = call.answered ? lineFor(type, call, table) : undefined
  if (!line) return { type, billedSeconds: 0, perMinute: 0, cost: 0 }
  const billedSeconds = billed(call.seconds, line)
  const cost = line.connection + Math.floor((line.perMinute * billedSeconds + 30) / 60)
  return { type, billedSeconds, perMinute: line.perMinute, cost }
}

function lineFor(type: CallType, call: RatedCall, table: RateTable): Rate | undefined {
  const prefixes = table.get(type)
  if (!prefixes) return undefined
  const far = (call.direction === 'inbound' ? call.calling : call.called).replace('+', '')
  for (let length = Math.min(far.length, 15); length >= 0; length -= 1) {
    const line = prefixes.get(far.slice(0, length))?.find(candidate => candidate.from <= call.startedAt)
    if (line) return line
  }
  return undefined
}

function billed(seconds: number, { first, step }: Rate): number {
  return seconds <= first ? first : first + Math.ceil((seconds - first) / step) * step
}
