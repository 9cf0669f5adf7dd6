import 'server-only'
import { and, asc, eq, isNull, lt } from 'drizzle-orm'
import { newId } from '@/db/id'
import { switchCalls, switchKeys, switchTurns } from '@/db/schema'
import { change, keep, read, type Writer } from '@/db/store'
import { operator } from '@/lib/auth/operator'
import { LOWEST_PRIORITY } from '@/lib/numbers/priorities'
import { type Offered, saveOffered } from '@/lib/queues/store'
import type { Waiting } from '@/lib/routing/queue-order'
import { saveEngaged } from './engaged/store'
import { saveForwarded } from './forwarded/store'
import { newSwitchKey, switchKeyHash } from './keys'
import { type CallState, LIFE } from './queries'
import { saveQueued } from './queued/store'

/** Makes a key for a switch and says it, once. Throws `Conflict` when the name is taken. */
export async function addSwitchKey(name: string): Promise<string> {
  const key = newSwitchKey()
  await keep(write =>
    write.insert(switchKeys).values({ id: newId(), name, hash: switchKeyHash(key), createdAt: Date.now() }),
  )
  return key
}

export async function listSwitchKeys() {
  return read().select().from(switchKeys).orderBy(asc(switchKeys.createdAt))
}

/** From now on the switch is refused. False when there is no such key in use. */
export function revokeSwitchKey(name: string): Promise<boolean> {
  return keep(async write => {
    const [found] = await write
      .update(switchKeys)
      .set({ revokedAt: Date.now() })
      .where(and(eq(switchKeys.name, name), isNull(switchKeys.revokedAt)))
      .returning({ id: switchKeys.id })
    return found !== undefined
  })
}

/** The switch that holds this key, if it is in use. */
export async function findSwitch(key: string): Promise<{ id: string; name: string } | undefined> {
  const [found] = await read()
    .select({ id: switchKeys.id, name: switchKeys.name })
    .from(switchKeys)
    .where(and(eq(switchKeys.hash, switchKeyHash(key)), isNull(switchKeys.revokedAt)))
  return found
}

export type Taken = { groupId: string; personId: string }
/** What became of the step before: who took the call of a group; and what agents made of it that a call centre, named, offered it to. */
export type Told = {
  taken?: Taken
  offered?: Offered & { center: string }
  /** The call centre that decided about the call last. */
  passed?: string
  /** The person who sends the call outside. */
  forwarder?: string
  /** Who is on the call from now on, where it came from no queue. */
  engaged?: readonly string[]
}
type Kept = CallState & { waiting: Omit<Waiting, 'call'> | null }

/** Keeps where a call stands (null: it ended), and what follows from what was told of it. States that expired go. */
export function saveCallState(
  companyId: string,
  id: string,
  state: Kept | null,
  { taken, offered, passed, forwarder, engaged = [] }: Told,
  now: number,
): Promise<void> {
  const by = operator({ id: companyId }, offered?.center ?? id)
  return change(by, 'queues.save', async (write, note) => {
    await write.delete(switchCalls).where(lt(switchCalls.expiresAt, now))
    if (taken) await saveTurn(write, companyId, taken, { call: id, answeredAt: now, endedAt: null })
    if (offered) await saveOffered(write, note, companyId, offered)
    if (engaged.length) await saveEngaged(write, companyId, id, engaged, now)
    await saveQueued(write, { companyId, call: id }, { waitingAt: state?.waiting?.at ?? null, taken, passed }, now)
    await saveForwarded(write, { companyId, call: id }, forwarder, now)
    const own = and(eq(switchCalls.companyId, companyId), eq(switchCalls.id, id))
    if (!state) {
      await write.delete(switchCalls).where(own)
      return
    }
    const { waiting, ...rest } = state
    const queued = {
      waitingAt: waiting?.at ?? null,
      waitingSince: waiting?.since ?? null,
      priority: waiting?.priority ?? LOWEST_PRIORITY,
      bounced: waiting?.bounced ?? false,
    }
    const { answers, visits } = state
    const row = { ...rest, answers: [...answers], visits: [...visits], ...queued, expiresAt: now + LIFE }
    await write
      .insert(switchCalls)
      .values({ companyId, id, ...row })
      .onConflictDoUpdate({ target: [switchCalls.companyId, switchCalls.id], set: row })
  })
}

/** Forgets where calls stood that are over: whoever hung up waits no more. */
export async function removeCallStates(
  write: Writer,
  calls: readonly { companyId: string; id: string }[],
): Promise<void> {
  for (const { companyId, id } of calls)
    await write.delete(switchCalls).where(and(eq(switchCalls.companyId, companyId), eq(switchCalls.id, id)))
}

type Turn = { call: string; answeredAt: number; endedAt: null }

async function saveTurn(write: Writer, companyId: string, { groupId, personId }: Taken, turn: Turn) {
  await write
    .insert(switchTurns)
    .values({ companyId, groupId, personId, ...turn })
    .onConflictDoUpdate({
      target: [switchTurns.companyId, switchTurns.groupId, switchTurns.personId],
      set: turn,
    })
}

/** Notes when calls of groups ended, by their ids; those that were no turn of anybody's are let be. */
export async function endTurns(write: Writer, calls: readonly { call: string; endedAt: number }[]): Promise<void> {
  for (const { call, endedAt } of calls)
    await write.update(switchTurns).set({ endedAt }).where(eq(switchTurns.call, call))
}
