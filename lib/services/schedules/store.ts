import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { newId } from '@/db/id'
import { directory, scheduleEvents, schedules } from '@/db/schema'
import { type By, change, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { type Returning, replaceLinks, returnLinks } from '@/lib/destinations/store'
import { sortKey } from '@/lib/directory/sort-key'
import type { Event } from '@/lib/schedules/schedule'
import { listUses } from '@/lib/services/queries'
import { type ScheduleType, type StoredEvent, type StoredSchedule, scheduleOf } from './queries'

const kind = 'schedules'
/** What the history keeps of a schedule, and what an undo brings back. */
export type Image = { name: string; type: ScheduleType; events: StoredEvent[] }

export function imageOf({ name, type, events }: StoredSchedule): Image {
  return { name, type, events }
}

/** Adds a schedule. Throws `Conflict` when the name is taken. */
export function addSchedule(
  by: By,
  company: Company,
  { name, type, events }: Image,
  returning: Returning = { id: newId() },
): Promise<string> {
  const { id } = returning
  return change(by, `${kind}.add`, async (write, note) => {
    const companyId = company.id
    await write.insert(directory).values({ companyId, id, kind, name, sort: sortKey(name), createdAt: Date.now() })
    await write.insert(schedules).values({ companyId, id, type })
    await writeEvents(write, companyId, id, events)
    await returnLinks(write, companyId, returning)
    await note({ kind, id, name, before: null, after: await imageNow(write, companyId, id) })
    return id
  })
}

/**
 * Saves a schedule's name and events, all of them; its type never changes. False when somebody saved since `version`. Throws
 * `Conflict` when the name is taken.
 */
export function saveSchedule(
  by: By,
  company: Company,
  id: string,
  version: number,
  { name, events }: Pick<Image, 'name' | 'events'>,
) {
  return change(by, `${kind}.save`, async (write, note) => {
    const companyId = company.id
    const before = await scheduleOf(write, companyId, id)
    if (before?.version !== version) return false
    await write
      .update(directory)
      .set({ name, sort: sortKey(name), version: sql`${directory.version} + 1` })
      .where(and(eq(directory.companyId, companyId), eq(directory.id, id)))
    await write
      .delete(scheduleEvents)
      .where(and(eq(scheduleEvents.companyId, companyId), eq(scheduleEvents.scheduleId, id)))
    await writeEvents(write, companyId, id, events)
    await note({ kind, id, name, before: imageOf(before), after: await imageNow(write, companyId, id) })
    return true
  })
}

async function imageNow(write: Writer, companyId: string, id: string): Promise<Image | null> {
  const stored = await scheduleOf(write, companyId, id)
  return stored ? imageOf(stored) : null
}

async function writeEvents(write: Writer, companyId: string, scheduleId: string, events: readonly StoredEvent[]) {
  for (const event of events) await write.insert(scheduleEvents).values({ companyId, scheduleId, ...columnsOf(event) })
}

function columnsOf({ recurrence, ...event }: StoredEvent) {
  const { id, name, startDate, startTime, endDate, endTime } = event
  const own = { id, name, startDate, startTime, endDate, endTime, every: recurrence.every }
  if (recurrence.every === 'never') return own
  const { interval, ends } = recurrence
  const place = 'on' in recurrence ? recurrence.on : {}
  return {
    ...own,
    ...place,
    interval,
    weekdays: recurrence.every === 'week' ? recurrence.weekdays.join('') : null,
    month: recurrence.every === 'year' ? recurrence.month : null,
    ends: ends.kind,
    endsOn: ends.kind === 'on' ? ends.date : null,
    endsAfter: ends.kind === 'after' ? ends.times : null,
  }
}

/** New events, ready to be stored. */
export function withIds(events: readonly Event[]): StoredEvent[] {
  return events.map(event => ({ ...event, id: newId() }))
}

/**
 * Removes a schedule; what followed it follows its replacement from now on. False, and nothing is removed, when it is in use and has
 * no replacement.
 */
export function removeSchedule(
  by: By,
  company: Company,
  schedule: StoredSchedule,
  replacement?: string,
): Promise<boolean> {
  return change(by, `${kind}.remove`, async (write, note) => {
    const { id, name } = schedule
    const uses = await listUses(company, [id], write)
    if (uses.get(id)?.length && !replacement) return false
    const replaced = replacement && {
      replacedBy: replacement,
      ledHere: await replaceLinks(write, company.id, id, replacement),
    }
    await write.delete(directory).where(and(eq(directory.companyId, company.id), eq(directory.id, id)))
    await note({ kind, id, name, before: { ...imageOf(schedule), ...replaced }, after: null })
    return true
  })
}
