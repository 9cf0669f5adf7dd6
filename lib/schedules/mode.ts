/** What an administrator set for the whole company: follow the schedules, or be in a phase until an instant (null: until changed). */
export type Mode = { mode: 'schedule' | Phase; until: number | null }
export const phases = ['open', 'closed', 'holiday'] as const
/** What a caller meets: business hours, after hours or a holiday. */
export type Phase = (typeof phases)[number]

/** The phase a manual mode imposes at an instant, or nothing when the schedules decide. */
export function imposed({ mode, until }: Mode, instant: number): Phase | undefined {
  if (mode === 'schedule' || (until !== null && instant >= until)) return undefined
  return mode
}
