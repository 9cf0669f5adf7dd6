/**
 * The calls of a company, as pages ask for them. What could read more than about a month of a large company goes to the worker
 * thread; everything else is answered here, in a few milliseconds.
 */
import 'server-only'
import type { Call, Leg } from '@/db/calls/call'
import type { Filter } from '@/db/calls/filter'
import type { Totals } from '@/db/calls/hours'
import { findCall, listLegs } from '@/db/calls/legs'
import type { Page } from '@/db/calls/page'
import { callStore } from '@/db/calls/store'
import { isWholeRange, type Summary, size } from '@/db/calls/totals'
import type { Usage } from '@/db/calls/usage'
import type { Company } from '@/lib/auth/company'
import { type Asked, answer, type Question, type Questions, type View } from './ask'
import { tell } from './thread'

const most = 60_000

function ask<Q extends Question>(asked: Asked<Q>, long: boolean): Promise<Questions[Q]['answer']> {
  if (long) return tell<Questions[Q]['answer']>({ kind: 'ask', asked: asked as unknown as Asked<Question> }).answer
  return Promise.resolve(answer(callStore().reader, asked))
}

const isLong = (company: Company, from: number, to: number) => size(callStore().reader, company.id, from, to) > most

/** One page of the calls of a filter. */
export async function listCalls(company: Company, filter: Filter, view: View): Promise<Page> {
  const quick = view.sort.by === 'start' && isWholeRange(filter)
  return ask(
    { question: 'page', companyId: company.id, ask: { filter, view } },
    !quick && isLong(company, filter.from, filter.to),
  )
}

/** Number, duration (seconds) and cost (1/10,000 dollar) of the calls of a filter. */
export async function summaryOf(company: Company, filter: Filter): Promise<Summary> {
  const long = !isWholeRange(filter) && isLong(company, filter.from, filter.to)
  return ask({ question: 'summary', companyId: company.id, ask: { filter } }, long)
}

/** Activity between each edge and the next (UTC milliseconds), of the company, or of one person or product of it. */
export async function activityOf(
  company: Company,
  edges: number[],
  of: { person?: string; product?: string } = {},
): Promise<Totals[]> {
  const [from = 0, to = from] = [edges[0], edges.at(-1)]
  const filter = { from, to, ...of }
  return ask(
    { question: 'activity', companyId: company.id, ask: { edges, filter } },
    !isWholeRange(filter) && isLong(company, from, to),
  )
}

/** What was used in [from, to) by type and person: the sums of the same calls as the records show, for usage details and invoices. */
export async function usageOf(company: Company, from: number, to: number): Promise<Usage[]> {
  return ask({ question: 'usage', companyId: company.id, ask: { from, to } }, isLong(company, from, to))
}

/** One call with its legs; undefined when the company has no such call. */
export async function findCallOf(
  company: Company,
  startedAt: number,
  id: string,
): Promise<(Call & { legs: Leg[] }) | undefined> {
  const { reader } = callStore()
  const call = findCall(reader, company.id, startedAt, id)
  return call && { ...call, legs: listLegs(reader, company.id, startedAt, id) }
}
