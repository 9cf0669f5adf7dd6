import { greetingSlots } from '@/db/schema/voicemail'
import type { GreetingSlot } from '@/lib/voicemail/greetings'
import { hasSlot } from '@/lib/voicemail/of-service'

/** The recording of an owner of a kind that an address names, or nothing. */
export function greetingSlot(kind: string, text: string): GreetingSlot | undefined {
  return greetingSlots.find(slot => slot === text && hasSlot(kind, slot))
}

/** The alternate greetings have a name of their own. */
export function isAlternate(slot: GreetingSlot): boolean {
  return slot.startsWith('alternate-')
}
