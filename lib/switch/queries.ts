import 'server-only'
import { and, asc, eq, gt, inArray, isNotNull, ne } from 'drizzle-orm'
import { directory, numbers, people, phones, switchCalls, switchTurns } from '@/db/schema'
import { read } from '@/db/store'
import { phoneIdOf } from '@/lib/phones/line'
import type { Rival } from '@/lib/routing/queue-rivals'
import type { Visit } from '@/lib/routing/queue-visit'
import type { Given, Story } from '@/lib/routing/replay'
import type { Ask } from '@/lib/routing/walk'
import type { AskedAt } from './elsewhere'

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

export type Dialler = { id: string; name: string }

/** A person who dials, while they are not suspended. */
export async function findDialler(companyId: string, id: string): Promise<Dialler | undefined> {
  const [row] = await read()
    .select({ id: people.id, name: directory.name })
    .from(people)
    .innerJoin(directory, and(eq(directory.companyId, people.companyId), eq(directory.id, people.id)))
    .where(and(eq(people.companyId, companyId), eq(people.id, id), eq(directory.active, true)))
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

export type CallState = Story & { startedAt: number; asked: Ask | null; told: number }

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
      visits: row.visits as Visit[],
      asked: row.asked as Ask | null,
      told: row.told,
    }
  )
}

/** How long the state of a call is kept after the last step asked, in milliseconds. */
export const LIFE = 4 * 3_600_000

/** What the switch was last asked of each other call, and when. */
export async function listAsked(companyId: string, except: string, now: number): Promise<AskedAt[]> {
  const rows = await read()
    .select({ ask: switchCalls.asked, expiresAt: switchCalls.expiresAt })
    .from(switchCalls)
    .where(and(eq(switchCalls.companyId, companyId), ne(switchCalls.id, except), gt(switchCalls.expiresAt, now)))
  return rows.flatMap(({ ask, expiresAt }) => (ask ? [{ ask: ask as Ask, at: expiresAt - LIFE }] : []))
}

export type WaitingCall = Rival & { rings: boolean }

/** The other calls that wait in the company's call centres now, or are being offered to an agent there (`rings`). */
export async function listWaiting(companyId: string, except: string, now: number): Promise<WaitingCall[]> {
  const rows = await read()
    .select({
      call: switchCalls.id,
      at: switchCalls.waitingAt,
      since: switchCalls.waitingSince,
      priority: switchCalls.priority,
      bounced: switchCalls.bounced,
      visits: switchCalls.visits,
      expiresAt: switchCalls.expiresAt,
    })
    .from(switchCalls)
    .where(
      and(
        eq(switchCalls.companyId, companyId),
        isNotNull(switchCalls.waitingAt),
        ne(switchCalls.id, except),
        gt(switchCalls.expiresAt, now),
      ),
    )
  return rows.flatMap(({ at, since, visits, expiresAt, ...row }) => {
    const visit = (visits as Visit[]).at(-1)
    if (at === null || since === null || !visit) return []
    return { ...row, at, since, visit, askedAt: expiresAt - LIFE, rings: visit.offered.length > 0 }
  })
}

type Turn = typeof switchTurns.$inferSelect

/** The calls of groups that a company's people took last, one of each person in each group, the oldest first. */
export async function listTurns(companyId: string): Promise<Turn[]> {
  return read()
    .select()
    .from(switchTurns)
    .where(eq(switchTurns.companyId, companyId))
    .orderBy(asc(switchTurns.answeredAt))
}
