const day = 86_400_000

type Kept = { receivedAt: number; durationMs: number }

/** The instant before which messages have aged out of a mailbox; null when they are kept until deleted (6.3). */
export function oldestKept(keptDays: number, now: number): number | null {
  return keptDays === 0 ? null : now - keptDays * day
}

/** Whether a message of `durationMs` still fits in a mailbox of so many minutes. */
export function fits(mailboxMinutes: number, kept: Kept[], durationMs: number): boolean {
  const used = kept.reduce((sum, message) => sum + message.durationMs, 0)
  return used + durationMs <= mailboxMinutes * 60_000
}
