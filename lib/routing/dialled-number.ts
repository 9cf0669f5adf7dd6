import { LOWEST_PRIORITY } from '@/lib/numbers/priorities'
import type { CallCenter, Manners } from './call-center-settings'
import type { Dnis, OwnNumber, OwnSounds, Snapshot } from './snapshot'
import type { Step } from './step'

/** The company's number by which the call came in, or to which it was forwarded last. */
export function numberOf(steps: readonly Step[], { numbers }: Snapshot): OwnNumber | undefined {
  const numbered = steps.findLast(step => step.rule === 'number')
  return numbered && 'number' in numbered.place ? numbers.get(numbered.place.number) : undefined
}

/** What a call centre knows of that number; who did not dial one waits their turn. */
export function dnisOf(number: OwnNumber | undefined): Dnis {
  return number?.dnis ?? { priority: LOWEST_PRIORITY }
}

/** A call centre with the announcements of its number that was dialled, at the moments at which it plays some. */
export function asDialled(center: CallCenter, number: OwnNumber | undefined): CallCenter {
  const sounds = number?.ownerId === center.id ? number.dnis?.sounds : undefined
  if (!sounds) return center
  const { entrance, music } = sounds
  return {
    ...center,
    ...(entrance && { entrance: { ...center.entrance, announcements: entrance } }),
    ...(music && { music, musicInside: [] }),
    manners: mannersWith(center.manners, sounds),
  }
}

function mannersWith(manners: Manners, { comfort, whisper }: OwnSounds): Manners {
  return {
    ...manners,
    ...(comfort && manners.comfort && { comfort: { ...manners.comfort, announcements: comfort } }),
    ...(whisper && manners.whisper && { whisper }),
  }
}
