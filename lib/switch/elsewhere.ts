import { peopleAmong } from '@/lib/routing/answers'
import { askKey } from '@/lib/routing/ask-key'
import type { PhoneStates } from '@/lib/routing/call'
import type { Story } from '@/lib/routing/replay'
import type { Snapshot } from '@/lib/routing/snapshot'
import type { Ask } from '@/lib/routing/walk'

/** What a switch was asked of a call, and when (UTC ms). */
export type AskedAt = { ask: Ask; at: number }
type Elsewhere = Required<Pick<PhoneStates, 'parked' | 'ringing'>>

/** How long a switch may take to say what became of what it was asked, once its time is up. */
const GRACE = 10_000

/** The people on whose extension a call is parked now, and those whose phone rings, the longest first. */
export function elsewhere(asked: readonly AskedAt[], { entries }: Snapshot, now: number): Elsewhere {
  const going = asked.filter(({ ask, at }) => now <= at + ask.seconds * 1000 + GRACE)
  return {
    parked: going.flatMap(({ ask }) => {
      const spot = ask.ask === 'wait' && 'id' in ask.place ? entries.get(ask.place.id) : undefined
      return spot?.kind === 'person' ? [spot.id] : []
    }),
    ringing: [...going]
      .sort((one, other) => one.at - other.at)
      .flatMap(({ ask }) => (ask.ask === 'ring' ? peopleAmong(ask.targets) : [])),
  }
}

/** A call that is parked stays where it is, whatever was parked or taken back since: every other line of a group is taken. */
export function parkedBeside({ answers }: Story, asked: Ask | null, { parkGroups }: Snapshot): string[] {
  const keys = [...answers.map(({ to }) => to), ...(asked ? [askKey(asked)] : [])]
  const spot = keys.find(key => key.startsWith('wait '))?.slice('wait '.length)
  return parkGroups.flatMap(({ people }) => people.filter(id => id !== spot))
}
