import type { CallCenter } from '@/lib/services/call-centers/schema'
import { blank } from '@/lib/services/call-centers/schema'
import type { blankDialled } from '@/lib/services/words'
import type { Sample, Who } from './samples'

type Profile = Exclude<keyof typeof blankDialled, 'active' | 'forwardAlways'>
type Dialled = {
  values: typeof blankDialled | Record<string, unknown>
  refused: Record<Profile, Record<string, string>>
}
const beyond = {
  queueLength: '526',
  promote3Seconds: '1801',
  promote2Seconds: '0',
  promote1Seconds: '1801',
  wrapUpSeconds: '3601',
  autoAnswerSeconds: '11',
  waitMostPositions: '0',
  waitMostMinutes: '101',
  waitHandlingMinutes: '0',
  comfortSeconds: '9',
  bypassSeconds: '121',
  bypassRinging: '121',
  overflowSeconds: '7201',
  bounceRings: '21',
  bounceAlertSeconds: '29',
  bounceHeldSeconds: '601',
  unavailableAgents: '1001',
  noticeCalls: '0',
  noticeSeconds: '7201',
  thresholdCalls: '526',
  thresholdLongestSeconds: '0',
  thresholdAverageSeconds: '86401',
  thresholdCallsRed: '526',
  thresholdLongestRed: '0',
  thresholdAverageRed: '86401',
  thresholdHandlingSeconds: '0',
  thresholdHandlingRed: '86401',
  thresholdAnswerSeconds: '86401',
  thresholdAnswerRed: '0',
}
const words = [
  'type',
  'routing',
  'policy',
  'stateAfterCall',
  'escapeDigit',
  'ringPattern',
  'wait',
  'holidayAction',
  'nightAction',
  'nightManual',
  'strandedAction',
  'unavailableAction',
  'overflowAction',
  'reportMinutes',
] as const
const destinations = [
  'holidayTo',
  'nightTo',
  'forcedTo',
  'strandedTo',
  'unavailableTo',
  'overflowTo',
  'bounceTo',
  'forwardBusyTo',
] as const
const sounds = [
  'entranceSounds',
  'comfortSounds',
  'bypassSounds',
  'musicSounds',
  'musicInternalSounds',
  'whisperSounds',
  'holidaySounds',
  'nightSounds',
  'nightManualSounds',
  'forcedSounds',
  'strandedSounds',
  'unavailableSounds',
  'overflowSounds',
] as const

function each<K extends string>(names: readonly K[], bad: (name: K) => Record<string, string>) {
  return Object.fromEntries(names.map(name => [name, bad(name)])) as Record<K, Record<string, string>>
}

/** A call centre that uses everything, and bad input for each of its fields. */
export function callCenterSample(who: Who, { values, refused }: Dialled): Sample<CallCenter> {
  const to = { kind: 'entry', id: who.sales } as const
  return {
    values: {
      ...blank,
      ...values,
      type: 'premium',
      routing: 'skill',
      policy: 'circular',
      agents: [
        { id: who.benoit.id, weight: null, skill: 2 },
        { id: who.denis.id, weight: null, skill: 1 },
      ],
      supervisors: [{ id: who.alice.id, weight: null, skill: null }],
      escapeDigit: '#',
      entranceSounds: [who.announcement],
      musicSounds: [who.announcement],
      musicInternalSounds: [who.announcement],
      promote3Seconds: 120,
      wait: 'position',
      holidayAction: 'transfer',
      holidaySchedule: who.holidays,
      holidayTo: { kind: 'voicemail', id: who.alice.id },
      nightAction: 'busy',
      nightSchedule: who.hours,
      nightManual: 'manual',
      nightManualSounds: [who.announcement],
      forced: true,
      forcedTo: { kind: 'number', number: '+14185550123' },
      strandedAction: 'announcement',
      strandedSounds: [who.announcement],
      unavailableAction: 'night',
      unavailableAgents: 2,
      unavailableCode: 'PAUSE',
      overflowAction: 'transfer',
      overflowTo: to,
      overflowByTime: true,
      bounceTo: to,
      thresholdCalls: 5,
      thresholdCallsRed: 12,
      thresholdEmail: 'superviseur@exemple.example, adjointe@exemple.example',
      dispositions: true,
      dispositionNeeded: true,
      noticeCalls: 4,
      noticeSeconds: 180,
      report: true,
      reportMinutes: '15',
      reportEmail: 'superviseur@exemple.example, direction@exemple.example',
    } as CallCenter,
    refused: {
      ...refused,
      ...each(Object.keys(beyond) as (keyof typeof beyond)[], name => ({ [name]: beyond[name] })),
      ...each(words, name => ({ [name]: 'unheard-of' })),
      ...each(destinations, name => ({ [name]: '911' })),
      ...each(sounds, name => ({ [`${name}.0`]: who.sales })),
      agents: { [`agents.${who.carol.id}.in`]: 'on' },
      supervisors: { [`supervisors.${who.carol.id}.in`]: 'on' },
      holidaySchedule: { holidaySchedule: who.hours },
      nightSchedule: { nightSchedule: who.holidays },
      unavailableCode: { unavailableCode: 'x'.repeat(11) },
      thresholdEmail: { thresholdEmail: 'nobody' },
      reportEmail: { reportEmail: 'a@exemple.example, b@exemple.example, c@exemple.example' },
    },
  }
}
