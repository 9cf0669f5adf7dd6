import 'server-only'
import { queueDispositions } from '@/db/calls/dispositions'
import { type AgentCounts, type QueueCounts, queueAgents, queueSlots } from '@/db/calls/queue-report'
import { callStore } from '@/db/calls/store'
import type { Company } from '@/lib/auth/company'
import { dayStart } from '@/lib/schedules/wall'
import type { reportIntervals } from '@/lib/services/call-centers/words'

export type Interval = (typeof reportIntervals)[number]

/** The counts of the calls that started in an interval; `from` is its instant. */
export type Row = QueueCounts & { from: number }
/** A day of a queue in the company's zone: [from, to), its intervals from the first to the last with a call, and its agents. */
export type Report = {
  day: number
  from: number
  to: number
  rows: Row[]
  total: QueueCounts
  agents: AgentCounts[]
  /** How often each disposition code was given; null: to how many calls answered none was. */
  dispositions: { disposition: string | null; calls: number }[]
}

const none: QueueCounts = { offered: 0, answered: 0, elsewhere: 0, waited: 0, longest: 0, handled: 0 }

/** The report of a queue's calls of a day (days since 1970), in intervals of so many minutes. */
export function reportOf(company: Company, queueId: string, day: number, minutes: Interval): Report {
  const from = dayStart(day, company.zone)
  const to = dayStart(day + 1, company.zone)
  const { reader } = callStore()
  const of = { companyId: company.id, queueId, from, to }
  const length = Number(minutes) * 60_000
  const found = queueSlots(reader, of, length)
  const [first, last] = [found[0]?.slot ?? 0, found.at(-1)?.slot ?? -1]
  const bySlot = new Map(found.map(({ slot, ...counts }) => [slot, counts]))
  const rows = Array.from({ length: last - first + 1 }, (_, at) => {
    const slot = first + at
    return { ...(bySlot.get(slot) ?? none), from: from + slot * length }
  })
  return {
    day,
    from,
    to,
    rows,
    total: rows.reduce(sum, none),
    agents: queueAgents(reader, of),
    dispositions: queueDispositions(reader, of),
  }
}

function sum(one: QueueCounts, other: QueueCounts): QueueCounts {
  return {
    offered: one.offered + other.offered,
    answered: one.answered + other.answered,
    elsewhere: one.elsewhere + other.elsewhere,
    waited: one.waited + other.waited,
    longest: Math.max(one.longest, other.longest),
    handled: one.handled + other.handled,
  }
}

/** What is read of counts: seconds, null where there was no such call. */
export function figuresOf({ offered, answered, elsewhere, waited, longest, handled }: QueueCounts) {
  return {
    ...{ offered, answered, elsewhere, abandoned: offered - answered - elsewhere },
    wait: offered ? Math.round(waited / offered) : null,
    longest: offered ? longest : null,
    handling: answered ? Math.round(handled / answered) : null,
  }
}
