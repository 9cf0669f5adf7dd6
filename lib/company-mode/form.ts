import { z } from 'zod'
import { choice } from '@/lib/forms/fields'
import type { Problems } from '@/lib/forms/problems'
import { dateOf, dayOf } from '@/lib/schedules/days'
import { type Mode, phases } from '@/lib/schedules/mode'
import { dayAt, dayStart, wallInstant } from '@/lib/schedules/wall'

export const modes = ['schedule', ...phases] as const
export const untils = ['changed', 'hour', 'fourHours', 'midnight', 'moment'] as const

/** The company's mode, and when it returns to the schedules by itself. */
export const modeForm = z.strictObject({
  mode: choice(modes),
  until: z.enum(untils, 'chooseOne').default('changed'),
  date: z.string().max(10).default(''),
  time: z.string().max(5).default(''),
})

/** The mode that was typed, its end as an instant of the company's zone, or what is wrong with that end. */
export function modeOf(
  typed: z.output<typeof modeForm>,
  now: number,
  zone: string,
): { mode: Mode } | { problems: Problems } {
  const { mode } = typed
  if (mode === 'schedule') return { mode: { mode, until: null } }
  switch (typed.until) {
    case 'changed':
      return { mode: { mode, until: null } }
    case 'hour':
      return { mode: { mode, until: now + 3_600_000 } }
    case 'fourHours':
      return { mode: { mode, until: now + 4 * 3_600_000 } }
    case 'midnight':
      return { mode: { mode, until: dayStart(dayAt(now, zone) + 1, zone) } }
    case 'moment': {
      const { date, time } = typed
      const known = /^20\d\d-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) && dateOf(dayOf(date)) === date
      if (!known) return { problems: { date: { key: 'date' } } }
      if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return { problems: { time: { key: 'time' } } }
      const until = wallInstant(dayOf(date), time, zone)
      return until > now ? { mode: { mode, until } } : { problems: { date: { key: 'inThePast' } } }
    }
  }
}
