import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { directory, scheduleEvents, schedules } from '@/db/schema'
import { type Reader, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { End, Event, Nth, Place, Recurrence, Weekday } from '@/lib/schedules/schedule'

export const scheduleTypes = ['time', 'holiday'] as const
export type ScheduleType = (typeof scheduleTypes)[number]
export type StoredEvent = Event & { id: string }
/** A schedule as it is stored, audited and restored: its events by their start. */
export type StoredSchedule = { id: string; name: string; type: ScheduleType; version: number; events: StoredEvent[] }

/** The company's schedules by name, with their events. */
export async function listSchedules(company: Pick<Company, 'id'>, from: Reader = read()): Promise<StoredSchedule[]> {
  const heads = await select(from).where(eq(directory.companyId, company.id)).orderBy(asc(directory.sort))
  const rows = await from
    .select()
    .from(scheduleEvents)
    .where(eq(scheduleEvents.companyId, company.id))
    .orderBy(asc(scheduleEvents.startDate), asc(scheduleEvents.name))
  return heads.map(head => ({ ...head, events: rows.filter(row => row.scheduleId === head.id).map(storedEvent) }))
}

/** One schedule of the company, or nothing. */
export async function findSchedule(company: Company, id: string): Promise<StoredSchedule | undefined> {
  return scheduleOf(read(), company.id, id)
}

export async function scheduleOf(reader: Reader, companyId: string, id: string): Promise<StoredSchedule | undefined> {
  const [head] = await select(reader).where(and(eq(directory.companyId, companyId), eq(directory.id, id)))
  if (!head) return undefined
  const rows = await reader
    .select()
    .from(scheduleEvents)
    .where(and(eq(scheduleEvents.companyId, companyId), eq(scheduleEvents.scheduleId, id)))
    .orderBy(asc(scheduleEvents.startDate), asc(scheduleEvents.name))
  return { ...head, events: rows.map(storedEvent) }
}

function select(reader: Reader) {
  return reader
    .select({ id: directory.id, name: directory.name, type: schedules.type, version: directory.version })
    .from(directory)
    .innerJoin(schedules, and(eq(schedules.companyId, directory.companyId), eq(schedules.id, directory.id)))
}

type Row = typeof scheduleEvents.$inferSelect

function storedEvent(row: Row): StoredEvent {
  const { id, name, startDate, startTime, endDate, endTime } = row
  return { id, name, startDate, startTime, endDate, endTime, recurrence: recurrenceOf(row) }
}

function recurrenceOf(row: Row): Recurrence {
  const interval = row.interval ?? 1
  const ends = endOf(row)
  switch (row.every) {
    case 'never':
      return { every: 'never' }
    case 'day':
      return { every: 'day', interval, ends }
    case 'week':
      return { every: 'week', interval, weekdays: [...(row.weekdays ?? '')].map(Number) as Weekday[], ends }
    case 'month':
      return { every: 'month', interval, on: placeOf(row), ends }
    case 'year':
      return { every: 'year', interval, month: row.month ?? 1, on: placeOf(row), ends }
  }
}

function placeOf({ day, nth, weekday }: Row): Place {
  return day === null ? { nth: (nth ?? 1) as Nth, weekday: (weekday ?? 1) as Weekday } : { day }
}

function endOf({ ends, endsOn, endsAfter }: Row): End {
  if (ends === 'on') return { kind: 'on', date: endsOn ?? '' }
  return ends === 'after' ? { kind: 'after', times: endsAfter ?? 1 } : { kind: 'never' }
}
