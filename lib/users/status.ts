/** The three states of the guide (5.3), from facts. */
export const statuses = ['pending', 'activated', 'not-activated'] as const
export type Status = (typeof statuses)[number]

export type StatusFacts = {
  /** When the person set a password by the activation link, or first signed in. */
  activatedAt: number | null
  /** When one of the person's phones was first seen by the switch. */
  phoneSeenAt: number | null
  /** Until when the last activation link works, if it was not used or replaced. */
  linkUntil: number | null
}

/** Activated by the person or by a phone; waiting while a link works; else not activated (field reference 7.3). */
export function statusOf({ activatedAt, phoneSeenAt, linkUntil }: StatusFacts, now: number): Status {
  if (activatedAt !== null || phoneSeenAt !== null) return 'activated'
  return linkUntil !== null && linkUntil > now ? 'pending' : 'not-activated'
}
