import { foreignKey, id, index, int, primaryKey, table, text, word } from '../columns'
import { directory } from './companies'

/** A schedule's own column; its name and version are in `directory` (kind `schedules`). The type never changes. */
export const schedules = table(
  'schedules',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    type: word(['time', 'holiday']).notNull(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    foreignKey({
      columns: [t.companyId, t.id],
      foreignColumns: [directory.companyId, directory.id],
      name: 'schedules_entry',
    }).onDelete('cascade'),
  ],
)

/**
 * The events of a schedule, in wall time: dates YYYY-MM-DD, times HH:MM, no times for all day. Recurrence as in
 * lib/schedules/schedule.ts: `weekdays` are digits 1 (Monday) to 7, `nth` 1 to 4 or -1, `ends` says which of the last two counts.
 */
export const scheduleEvents = table(
  'schedule_events',
  {
    companyId: id().notNull(),
    id: id().notNull(),
    scheduleId: id().notNull(),
    name: text().notNull(),
    startDate: text().notNull(),
    startTime: text(),
    endDate: text().notNull(),
    endTime: text(),
    every: word(['never', 'day', 'week', 'month', 'year']).notNull(),
    interval: int(),
    weekdays: text(),
    month: int(),
    day: int(),
    nth: int(),
    weekday: int(),
    ends: word(['never', 'on', 'after']).notNull().default('never'),
    endsOn: text(),
    endsAfter: int(),
  },
  t => [
    primaryKey({ columns: [t.companyId, t.id] }),
    index('schedule_events_schedule').on(t.companyId, t.scheduleId, t.startDate),
    foreignKey({
      columns: [t.companyId, t.scheduleId],
      foreignColumns: [directory.companyId, directory.id],
      name: 'schedule_events_schedule_entry',
    }).onDelete('cascade'),
  ],
)
