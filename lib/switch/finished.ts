import { append } from '@/db/calls/append'
import type { NewCall } from '@/db/calls/call'
import { keep } from '@/db/store'
import { listCallRates } from '@/lib/billing/lists'
import { callsOf } from '@/lib/calls/import/call-of'
import { BadLine, type SwitchRecord } from '@/lib/calls/import/record'
import { normaliseNumber } from '@/lib/calls/number'
import { phoneIdOf } from '@/lib/phones/line'
import { watchAverages } from '@/lib/queues/watch'
import { rateTable } from '@/lib/rating/rate'
import { lookAtCalls } from '@/lib/toll/watch'
import { watchCaps } from './cap'
import { removeEngaged } from './engaged/store'
import { removeForwarded, withForwarders } from './forwarded/store'
import { lookupFor } from './lookup'
import { findLineOwner, findNumberCompany } from './queries'
import { withQueues } from './queued/recorded'
import { removeQueued } from './queued/store'
import { endTurns, removeCallStates } from './store'
import type { FinishedCall } from './words'

type Received = { added: number; known: number; refused: { call: string; reason: string }[] }

/** Records the finished calls that a switch reports, rated; those known already are left alone, bad ones come back with the reason. */
export async function receiveCalls(finished: readonly FinishedCall[]): Promise<Received> {
  const rates = rateTable(await listCallRates())
  const calls: NewCall[] = []
  const refused: Received['refused'] = []
  for (const one of finished) {
    try {
      const { record, companyIds, company } = await recordOf(one)
      const lookup = await lookupFor(companyIds)
      calls.push(...callsOf({ id: one.call, legs: [record], lines: [] }, { lookup, rates, company, product: null }))
    } catch (error) {
      if (!(error instanceof BadLine)) throw error
      refused.push({ call: one.call, reason: error.message })
    }
  }
  const queued = await withForwarders(await withQueues(calls))
  const received = await append(queued)
  await keep(async write => {
    await removeEngaged(
      write,
      finished.map(({ call }) => call),
    )
    await endTurns(
      write,
      finished.map(({ call, endedAt }) => ({ call, endedAt: Date.parse(endedAt) })),
    )
    await removeCallStates(write, calls)
    await removeQueued(write, calls)
    await removeForwarded(write, calls)
  })
  if (received.added) {
    const companies = new Set(calls.map(({ companyId }) => companyId))
    await lookAtCalls(companies)
    await watchCaps(companies, Date.now())
    await watchAverages(queued, Date.now())
  }
  return { ...received, refused }
}

/** A reported call in the words of an import, and the companies it may concern. A line stands for its person's extension. */
async function recordOf(
  one: FinishedCall,
): Promise<{ record: SwitchRecord; companyIds: string[]; company: string | null }> {
  const startedAt = Date.parse(one.startedAt)
  const answeredAt = one.answeredAt === null ? null : Date.parse(one.answeredAt)
  const endedAt = Date.parse(one.endedAt)
  if (endedAt < startedAt || (answeredAt !== null && (answeredAt < startedAt || answeredAt > endedAt)))
    throw new BadLine('the call ends before it starts, or is answered outside of it')
  const line = phoneIdOf(one.from) ? await findLineOwner(one.from) : undefined
  if (phoneIdOf(one.from) && !line) throw new BadLine('there is no such line')
  const calling = line
    ? (line.extension ?? '')
    : normaliseNumber(one.from === 'private' || one.from === 'unavailable' ? '' : one.from)
  const called = normaliseNumber(one.dialled)
  const owners = await Promise.all([calling, called].map(findNumberCompany))
  const companyIds = [...new Set([line?.companyId, ...owners])].filter(id => id !== undefined)
  const record = {
    ids: [one.call],
    callId: one.call,
    startedAt,
    answeredAt: one.outcome === 'answered' ? (answeredAt ?? startedAt) : null,
    endedAt,
    seconds: one.outcome === 'answered' ? Math.floor((endedAt - (answeredAt ?? startedAt)) / 1000) : 0,
    calling,
    callingName: one.callerName ?? null,
    called,
    outcome: one.outcome,
    cause: one.cause ?? null,
    accountCode: one.accountCode ?? null,
  }
  return { record, companyIds, company: line?.companyId ?? null }
}
