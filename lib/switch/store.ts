import 'server-only'
import { and, asc, eq, gt, gte, inArray, isNull, lt, ne, sql } from 'drizzle-orm'
import { newId } from '@/db/id'
import { directory, numbers, phones, switchCalls, switchKeys, switchTurns } from '@/db/schema'
import { change, keep, read, type Writer } from '@/db/store'
import { operator } from '@/lib/auth/operator'
import { phoneIdOf } from '@/lib/phones/line'
import { type Offered, saveOffered } from '@/lib/queues/store'
import type { Asked, Given } from '@/lib/routing/replay'
import { newSwitchKey, switchKeyHash } from './keys'

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

export type LineOwner = {
  companyId: string
  id: string
  keyVersion: number
  ownerId: string
  name: string
  extension: string | null
}

/** The phone a line name stands for, and its person, if there is one who is not suspended. */
export async function findLineOwner(user: string): Promise<LineOwner | undefined> {
  const id = phoneIdOf(user)
  if (!id) return undefined
  const [row] = await read()
    .select({
      companyId: phones.companyId,
      id: phones.id,
      keyVersion: phones.keyVersion,
      ownerId: directory.id,
      name: directory.name,
      extension: directory.extension,
    })
    .from(phones)
    .innerJoin(directory, and(eq(directory.companyId, phones.companyId), eq(directory.id, phones.ownerId)))
    .where(and(eq(phones.id, id), eq(directory.active, true)))
  return row
}

/** The company whose number this is (E.164). */
export async function findNumberCompany(number: string): Promise<string | undefined> {
  const [row] = await read().select({ companyId: numbers.companyId }).from(numbers).where(eq(numbers.number, number))
  return row?.companyId
}

/** The phones of people, by person. */
export async function listPhonesOf(
  companyId: string,
  personIds: string[],
): Promise<{ id: string; ownerId: string | null }[]> {
  if (personIds.length === 0) return []
  return read()
    .select({ id: phones.id, ownerId: phones.ownerId })
    .from(phones)
    .where(and(eq(phones.companyId, companyId), inArray(phones.ownerId, personIds)))
    .orderBy(asc(phones.createdAt))
}

export type CallState = { startedAt: number; answers: Given[]; asked: Asked | null; told: number }

/** Where a call stands, unless it expired. */
export async function findCallState(companyId: string, id: string, now: number): Promise<CallState | undefined> {
  const [row] = await read()
    .select()
    .from(switchCalls)
    .where(and(eq(switchCalls.companyId, companyId), eq(switchCalls.id, id), gt(switchCalls.expiresAt, now)))
  return (
    row && {
      startedAt: row.startedAt,
      answers: row.answers as Given[],
      asked: row.asked as Asked | null,
      told: row.told,
    }
  )
}

/** The other calls that wait in each call centre now. */
export async function countWaiting(companyId: string, except: string, now: number): Promise<Record<string, number>> {
  const rows = await read()
    .select({ at: switchCalls.waitingAt, count: sql<number>`count(*)` })
    .from(switchCalls)
    .where(and(eq(switchCalls.companyId, companyId), ne(switchCalls.id, except), gt(switchCalls.expiresAt, now)))
    .groupBy(switchCalls.waitingAt)
  return Object.fromEntries(rows.flatMap(({ at, count }) => (at === null ? [] : [[at, count]])))
}

/** How many calls that began before this one wait in a call centre now. */
export async function countAhead(
  companyId: string,
  centerId: string,
  { id, startedAt }: { id: string; startedAt: number },
  now: number,
): Promise<number> {
  const waiting = and(eq(switchCalls.companyId, companyId), eq(switchCalls.waitingAt, centerId))
  const others = and(ne(switchCalls.id, id), gt(switchCalls.expiresAt, now), lt(switchCalls.startedAt, startedAt))
  const [row] = await read().select({ count: sql<number>`count(*)` }).from(switchCalls).where(and(waiting, others))
  return row?.count ?? 0
}

/** Whose turns it was, by group: agents from the longest idle to the last who took a call. */
export async function listTurns(companyId: string): Promise<Record<string, { last?: string; idle: string[] }>> {
  const rows = await read()
    .select()
    .from(switchTurns)
    .where(eq(switchTurns.companyId, companyId))
    .orderBy(asc(switchTurns.answeredAt))
  const turns: Record<string, { last?: string; idle: string[] }> = {}
  for (const { groupId, personId } of rows) {
    const idle = [...(turns[groupId]?.idle ?? []), personId]
    turns[groupId] = { idle, last: personId }
  }
  return turns
}

/** How long the state of a call is kept after the last step asked. */
const LIFE = 4 * 3_600_000

export type Taken = { groupId: string; personId: string }
/** What became of the step before: who took the call of a group; and what agents made of it that a call centre, named, offered it to. */
export type Told = { taken?: Taken; offered?: Offered & { center: string } }
type Kept = CallState & { waitingAt: string | null }

/** Keeps where a call stands (null: it ended), and what follows from what was told of it. States that expired go. */
export function saveCallState(
  companyId: string,
  id: string,
  state: Kept | null,
  { taken, offered }: Told,
  now: number,
): Promise<void> {
  const by = operator({ id: companyId }, offered?.center ?? id)
  return change(by, 'queues.save', async (write, note) => {
    await write.delete(switchCalls).where(lt(switchCalls.expiresAt, now))
    if (taken) await saveTurn(write, companyId, taken, { call: id, answeredAt: now, endedAt: null })
    if (offered) await saveOffered(write, note, companyId, offered)
    const own = and(eq(switchCalls.companyId, companyId), eq(switchCalls.id, id))
    if (!state) {
      await write.delete(switchCalls).where(own)
      return
    }
    const row = { ...state, expiresAt: now + LIFE }
    await write
      .insert(switchCalls)
      .values({ companyId, id, ...row })
      .onConflictDoUpdate({ target: [switchCalls.companyId, switchCalls.id], set: row })
  })
}

/** Forgets where calls stood that are over: whoever hung up waits no more. */
export function removeCallStates(calls: readonly { companyId: string; id: string }[]): Promise<void> {
  return keep(async write => {
    for (const { companyId, id } of calls)
      await write.delete(switchCalls).where(and(eq(switchCalls.companyId, companyId), eq(switchCalls.id, id)))
  })
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
export function endTurns(calls: readonly { call: string; endedAt: number }[]): Promise<void> {
  return keep(async write => {
    for (const { call, endedAt } of calls)
      await write.update(switchTurns).set({ endedAt }).where(eq(switchTurns.call, call))
  })
}

/** Agents of whom a call ended since an instant. */
export async function listResting(companyId: string, since: number): Promise<string[]> {
  const rows = await read()
    .selectDistinct({ id: switchTurns.personId })
    .from(switchTurns)
    .where(and(eq(switchTurns.companyId, companyId), gte(switchTurns.endedAt, since)))
  return rows.map(({ id }) => id)
}
