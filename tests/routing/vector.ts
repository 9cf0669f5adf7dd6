import { expect, test } from 'vitest'
import type { Destination } from '@/lib/destinations/destination'
import type { Call, Caller, PhoneStates } from '@/lib/routing/call'
import type { End, Setting, Step, Target } from '@/lib/routing/step'
import { trace } from '@/lib/routing/trace'
import { CALLER, company, numberOf, type Settings } from './company'

/** A row of a routing table: under these settings, this call, in this world, goes this way. */
export type Vector = Settings & {
  when: string
  /** Who calls: "outside" (the default), a number, "private", "unavailable", or an extension. */
  from?: string
  /** What is dialled; an extension is called on its number from outside. */
  dial?: string
  at?: string
  callback?: boolean
  states?: Partial<PhoneStates>
  /** The decisions in order, then where the call ends, then the seconds until there. */
  goes: string
}

const WEDNESDAY_MORNING = '2026-06-17T10:00-04:00'

function caller(text: string): Caller {
  if (text === 'private' || text === 'unavailable') return { kind: 'outside', hidden: text }
  if (text.startsWith('+')) return { kind: 'outside', number: text }
  return text === 'outside' ? { kind: 'outside', number: CALLER } : { kind: 'inside', id: text }
}

export function callOf({ from = 'outside', dial = '2001', callback }: Vector): Call {
  const who = caller(from)
  const dialled = who.kind === 'outside' && /^200\d$/.test(dial) ? numberOf(dial) : dial
  return { from: who, dialled, ...(callback && { emergencyCallback: true }) }
}

const targetName = (target: Target) =>
  target.kind === 'person' ? target.id : target.kind === 'number' ? target.number : target.uri

function stepText({ rule, text, to, targets }: Step): string {
  if (rule === 'number' && to) return ''
  const detail = text.startsWith(`${rule}.`) ? text.slice(rule.length + 1) : text
  const name = detail === 'forward' || detail === 'ring.unanswered' ? rule : `${rule}:${detail.replace('ring.', '')}`
  const rings = targets ? ` ${targets.map(targetName).join('+')}` : ''
  return `${name}${rings}${to ? toText(to) : ''}`
}

function toText(to: Destination): string {
  return ` →${to.kind === 'voicemail' ? `${to.id} mailbox` : 'id' in to ? to.id : 'uri' in to ? to.uri : to.number}`
}

function settingText(setting: Setting): string {
  const what = 'center' in setting ? `${setting.center} of ${setting.id}` : setting.feature
  const dial = 'dial' in setting ? ` ${setting.dial}` : ''
  const to = 'to' in setting && setting.to ? toText(setting.to) : ''
  return `${what}${dial} ${setting.on ? 'on' : 'off'}${to}`
}

function endText(end: End): string {
  switch (end.kind) {
    case 'answered':
      return `answered by ${targetName(end.by)}`
    case 'outside':
      return `outside ${targetName(end.to)}`
    case 'voicemail':
      return `mailbox ${end.id} (${end.greeting})`
    case 'treatment':
      return end.treatment
    case 'paged':
    case 'conference':
      return `${end.kind} ${end.joined.map(targetName).join('+')}`
    case 'emergency':
      return `emergency ${end.number} as ${end.callerNumber}`
    case 'setting':
      return `setting ${settingText(end.setting)}`
    case 'feature':
      return `feature ${end.code}`
    default:
      return 'id' in end ? `${end.kind} ${end.id}` : end.kind
  }
}

export function told(vector: Vector): string {
  const instant = Date.parse(vector.at ?? WEDNESDAY_MORNING)
  const { steps, end, seconds } = trace(company(vector), callOf(vector), instant, { phones: {}, ...vector.states })
  const path = steps.map(stepText).filter(Boolean).join(', ')
  return `${path ? `${path}: ` : ''}${endText(end)}, ${seconds} s`
}

export function vectors(rows: readonly Vector[]): void {
  test.each(rows)('$when', row => {
    expect(told(row)).toBe(row.goes)
  })
}
