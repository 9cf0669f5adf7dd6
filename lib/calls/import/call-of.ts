import type { Leg, NewCall } from '../../../db/calls/call.ts'
import { type RateTable, rate } from '../../rating/rate.ts'
import type { Product } from '../csv/columns.ts'
import type { Entry, Lookup } from '../lookup.ts'
import { normaliseNumber } from '../number.ts'
import type { Gathered } from './group.ts'
import { type Side, sidesOf } from './match.ts'
import { BadLine, type SwitchRecord } from './record.ts'

export type Context = {
  lookup: Lookup
  rates: RateTable
  company: string | null /** Of every call of the file; null: the hosted PBX. */
  product: Product | null
}

/** The calls that the lines of one call make (two when both companies are here), rated. Throws BadLine when they are nobody's. */
export function callsOf({ id, legs }: Gathered, { lookup, rates, company, product }: Context): NewCall[] {
  const first = legs[0]
  if (!first) return []
  const account = first.accountCode
  const known = company ?? companyOf(account, lookup)
  const sides = sidesOf(first.calling, first.called, known, lookup)
  if (!sides.length)
    throw new BadLine(`neither ${first.calling || 'the withheld caller'} nor ${first.called || 'nobody'} is known here`)
  return sides.map(side => ({ ...callOf(id, legs, side, lookup, rates), product }))
}

/** An account code that names a company: by its id, or by one of its numbers. */
function companyOf(account: string | null, lookup: Lookup): string | null {
  if (account === null) return null
  return lookup.hasCompany(account) ? account : (lookup.number(normaliseNumber(account))?.companyId ?? null)
}

function callOf(id: string, legs: SwitchRecord[], side: Side, lookup: Lookup, rates: RateTable): NewCall {
  const first = legs[0] as SwitchRecord
  const talking = legs.filter(leg => leg.outcome === 'answered')
  const answeredAt = talking.length ? Math.min(...talking.map(leg => leg.answeredAt ?? leg.startedAt)) : null
  const endedAt = Math.max(...legs.map(leg => leg.endedAt))
  const seconds = secondsOf(talking, answeredAt)
  const people = side.direction === 'outbound' ? [] : legs.map(leg => entryOf(leg.called, side.companyId, lookup))
  const receivedBy = receiver(legs, people)
  const service = [side.reached, ...people].find(entry => entry && entry.kind !== 'person')
  const shown = side.direction === 'inbound' ? receivedBy : side.placedBy
  const call = { direction: side.direction, calling: first.calling, called: first.called, startedAt: first.startedAt }
  const calling = first.calling.startsWith('+') ? first.calling : lookup.home(side.companyId, side.placedBy?.id ?? null)
  const rating = rate({ ...call, calling: calling ?? '', answered: talking.length > 0, seconds }, rates)
  return {
    companyId: side.companyId,
    id,
    ...call,
    answeredAt,
    endedAt,
    type: rating.type,
    outcome: talking.length ? 'answered' : (legs.at(-1) ?? first).outcome,
    callingName: first.callingName,
    dialled: null,
    placedBy: isPerson(side.placedBy) ? side.placedBy.id : null,
    receivedBy: receivedBy?.id ?? null,
    extension: shown?.extension ?? null,
    serviceId: service?.id ?? null,
    seconds,
    billedSeconds: rating.billedSeconds,
    perMinute: rating.perMinute,
    cost: rating.cost,
    redirectedBy: null,
    redirectReason: null,
    accountCode: first.accountCode,
    hungUpBy: null,
    cause: (talking.at(-1) ?? legs.at(-1) ?? first).cause,
    waitSeconds: null,
    legs: legs.length > 1 ? legs.map((leg, index) => asLeg(leg, people[index] ?? null)) : undefined,
  }
}

/** A single leg says how long it was; several are the time from the first answer to the last one's end. */
function secondsOf(talking: SwitchRecord[], answeredAt: number | null): number {
  if (talking.length <= 1 || answeredAt === null) return talking[0]?.seconds ?? 0
  return Math.floor((Math.max(...talking.map(leg => leg.endedAt)) - answeredAt) / 1_000)
}

function entryOf(called: string, companyId: string, lookup: Lookup): Entry | null {
  const owner = lookup.number(called)
  if (owner) return owner.companyId === companyId ? owner.entry : null
  return lookup.extension(companyId, called) ?? null
}

/** The person who answered, else the last one whose phone rang. */
function receiver(legs: SwitchRecord[], people: (Entry | null)[]): Entry | undefined {
  const answered = people.find((entry, index) => isPerson(entry) && legs[index]?.outcome === 'answered')
  return answered ?? people.findLast(isPerson) ?? undefined
}

const isPerson = (entry: Entry | null | undefined): entry is Entry => entry?.kind === 'person'

function asLeg(leg: SwitchRecord, entry: Entry | null): Leg {
  return {
    id: leg.ids[0] ?? leg.callId,
    startedAt: leg.startedAt,
    entryId: entry?.id ?? null,
    called: leg.called,
    outcome: leg.outcome,
    seconds: leg.seconds,
    reason: leg.cause,
  }
}
