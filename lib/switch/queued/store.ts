import 'server-only'
import { and, eq, inArray, lt } from 'drizzle-orm'
import { directory, queuedCalls } from '@/db/schema'
import { read, type Writer } from '@/db/store'
import { LIFE } from '../queries'

export type Queued = Pick<typeof queuedCalls.$inferSelect, 'queueId' | 'enteredAt' | 'leftAt' | 'personId'> & {
  /** Of the agent who took the call. */
  extension: string | null
}
type Moved = {
  /** The call centre that it waits in now. */
  waitingAt: string | null
  taken?: { groupId: string; personId: string }
  passed?: string
}
type Key = { companyId: string; call: string }

const own = ({ companyId, call }: Key) => and(eq(queuedCalls.companyId, companyId), eq(queuedCalls.call, call))

/** Notes that a call came to a call centre, was taken by an agent of it, or left it for elsewhere. */
export async function saveQueued(write: Writer, key: Key, { waitingAt, taken, passed }: Moved, now: number) {
  const [known] = await write.select().from(queuedCalls).where(own(key))
  const waits = known !== undefined && known.leftAt === null
  if (waits && taken?.groupId === known.queueId) await leave({ personId: taken.personId })
  else if (waitingAt && !(waits && waitingAt === known.queueId)) await enter(waitingAt, null)
  else if (waits && !waitingAt) await leave({})
  else if (!known && !waitingAt && passed) await enter(passed, now)

  async function leave(by: { personId?: string }) {
    await write
      .update(queuedCalls)
      .set({ leftAt: now, ...by })
      .where(own(key))
  }

  async function enter(queueId: string, leftAt: number | null) {
    await write.delete(queuedCalls).where(lt(queuedCalls.expiresAt, now))
    const enteredAt = known?.queueId === queueId ? known.enteredAt : now
    const row = { queueId, enteredAt, leftAt, personId: null, expiresAt: now + LIFE }
    await write
      .insert(queuedCalls)
      .values({ ...key, ...row })
      .onConflictDoUpdate({ target: [queuedCalls.companyId, queuedCalls.call], set: row })
  }
}

/** What call centres made of calls, by company and the switch's id (`queuedKey`). */
export async function findQueued(calls: readonly { companyId: string; id: string }[]): Promise<Map<string, Queued>> {
  const queued = new Map<string, Queued>()
  for (const companyId of new Set(calls.map(call => call.companyId))) {
    const ids = calls.flatMap(call => (call.companyId === companyId ? [call.id] : []))
    const { queueId, enteredAt, leftAt, personId, call } = queuedCalls
    const rows = await read()
      .select({ queueId, enteredAt, leftAt, personId, call, extension: directory.extension })
      .from(queuedCalls)
      .leftJoin(directory, and(eq(directory.companyId, queuedCalls.companyId), eq(directory.id, queuedCalls.personId)))
      .where(and(eq(queuedCalls.companyId, companyId), inArray(queuedCalls.call, ids)))
    for (const { call, ...known } of rows) queued.set(queuedKey({ companyId, id: call }), known)
  }
  return queued
}

export const queuedKey = ({ companyId, id }: { companyId: string; id: string }) => `${companyId} ${id}`

/** Forgets what call centres made of calls that are recorded. */
export async function removeQueued(write: Writer, calls: readonly { companyId: string; id: string }[]): Promise<void> {
  for (const { companyId, id } of calls) await write.delete(queuedCalls).where(own({ companyId, call: id }))
}
