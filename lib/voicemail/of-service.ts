import type { GreetingSlot } from './greetings'
import { type VoicemailSettings, voicemailDefaults } from './settings'

/** Which calls a mailbox takes by itself, besides those that are sent to it. */
export type Taking = 'sendAll' | 'sendBusy' | 'sendNoAnswer'

/** Those of a service (field reference 4.4, step 7): an attendant always answers, and in a queue callers wait. */
const ofServices: Record<string, readonly Taking[]> = {
  'auto-attendants': ['sendAll'],
  'call-centers': ['sendAll', 'sendBusy'],
  'hunt-groups': ['sendAll', 'sendBusy', 'sendNoAnswer'],
}
const ofPeople: readonly Taking[] = ['sendAll', 'sendBusy', 'sendNoAnswer']

/** The calls that the mailbox of an owner of a kind can take. */
export function takingsOf(kind: string): readonly Taking[] {
  return kind === 'person' ? ofPeople : (ofServices[kind] ?? [])
}

/** The settings with those calls left out that a mailbox of a kind cannot take. */
export function takenBy(kind: string, settings: VoicemailSettings): VoicemailSettings {
  const takes = (what: Taking) => settings[what] && takingsOf(kind).includes(what)
  return {
    ...settings,
    sendAll: takes('sendAll'),
    sendBusy: takes('sendBusy'),
    sendNoAnswer: takes('sendNoAnswer'),
  }
}

/** What a mailbox is before anybody changes it: people have one, a service has none, and no telephone with a lamp. */
export function defaultsOf(kind: string): VoicemailSettings {
  return kind === 'person' ? voicemailDefaults : { ...voicemailDefaults, active: false, lamp: false }
}

/** Whether an owner of a kind can have a recording: nobody says a service's name, and not all of them are ever busy. */
export function hasSlot(kind: string, slot: GreetingSlot): boolean {
  if (kind === 'person') return true
  return slot !== 'name' && (slot !== 'busy' || takingsOf(kind).includes('sendBusy'))
}
