import { greetingSlots } from '@/db/schema/voicemail'
import type { GreetingSlot } from '@/lib/voicemail/greetings'

/** The recording an address names, or nothing. */
export function greetingSlot(text: string): GreetingSlot | undefined {
  return greetingSlots.find(slot => slot === text)
}

/** The alternate greetings have a name of their own. */
export function isAlternate(slot: GreetingSlot): boolean {
  return slot.startsWith('alternate-')
}
