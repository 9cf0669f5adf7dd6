import type { NewCall } from '@/db/calls/call'
import { findQueued, type Queued, queuedKey } from './store'

/**
 * Finished calls with what their call centre made of them, as the switch's questions told it: a call is of the queue it waited in
 * last, whichever number was dialled.
 */
export async function withQueues(calls: readonly NewCall[]): Promise<NewCall[]> {
  const queued = await findQueued(calls)
  return calls.map(call => withQueue(call, queued.get(queuedKey(call))))
}

/** The wait lasts until an agent took the call, it left, or the caller hung up. */
function withQueue(call: NewCall, known: Queued | undefined): NewCall {
  if (!known || call.direction === 'outbound') return call
  const { queueId: serviceId, personId, extension } = known
  const waitSeconds = Math.max(0, Math.floor(((known.leftAt ?? call.endedAt) - known.enteredAt) / 1000))
  const queued = { ...call, serviceId, waitSeconds }
  if (personId && call.outcome === 'answered')
    return { ...queued, receivedBy: personId, extension: call.direction === 'inbound' ? extension : call.extension }
  return known.leftAt === null || personId ? queued : { ...queued, queueEnd: 'elsewhere' }
}
