import type { TollPolicy } from '@/lib/numbers/toll'
import type { Mode } from '@/lib/schedules/mode'
import type { Schedule } from '@/lib/schedules/schedule'
import type { AgentRules } from './call-center-settings'
import type { CallingPlan } from './calling-plan'
import type { Person } from './person-settings'
import type {
  Codes,
  Music,
  NightForwarding,
  ParkGroup,
  ParkSettings,
  PickupGroup,
  Series,
  Service,
} from './service-settings'

export type Entry = Person | Service

/** How a phone rings for a number, so that people hear which one was dialled (field reference 2); the usual ring is not written. */
export type RingPattern = 'longLong' | 'shortShortLong' | 'shortLongShort'

/** What a call centre plays to who dialled a number, instead of its own announcements, by id; without any its own. */
export type OwnSounds = Partial<Record<'entrance' | 'comfort' | 'music' | 'whisper', readonly string[]>>

/** What a call centre knows of the number that was dialled: its name for agents, and a priority from 0, the highest, to 3. */
export type Dnis = { name?: string; priority: number; sounds?: OwnSounds }

export type OwnNumber = { number: string; ownerId?: string; active: boolean; pattern?: RingPattern; dnis?: Dnis }

export type NamedSchedule = { id: string; name: string; type: 'time' | 'holiday'; schedule: Schedule }

/** An announcement, or a person's own greeting, and how long it plays, rounded up to a second. */
export type Sound = { id: string; name: string; seconds: number; greeting?: { personId: string; slot: string } }

/** Everything about a company that can decide what happens to a call. Plain data, and never changed once made. */
export type Snapshot = {
  zone: string
  mode: Mode
  mainNumber?: string
  entries: ReadonlyMap<string, Entry>
  byExtension: ReadonlyMap<string, string>
  numbers: ReadonlyMap<string, OwnNumber>
  schedules: ReadonlyMap<string, NamedSchedule>
  sounds: ReadonlyMap<string, Sound>
  night: NightForwarding
  codes: Codes
  toll: TollPolicy
  plan: CallingPlan
  agentRules: AgentRules
  park: ParkSettings
  parkGroups: readonly ParkGroup[]
  pickupGroups: readonly PickupGroup[]
  series: readonly Series[]
  music: readonly Music[]
}
