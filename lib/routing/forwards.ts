import type { Destination } from '@/lib/destinations/destination'
import { mismatch } from './criteria'
import { imposedPhase, phaseOf } from './hours'
import type { Person, SelectiveRule, Voicemail } from './person-settings'
import { redirect } from './redirect'
import type { Service } from './service-settings'
import type { Entry } from './snapshot'
import { mailbox } from './voicemail'
import { decide, isInside, type Next, pass, type Route, type Walk } from './walk'

/** Step 5 of the chain (4.2): outside calls only, whatever route they came by. */
export function byNight(walk: Walk, person: Person): Next | undefined {
  const { night } = walk.snapshot
  const rule = 'groupNightForwarding'
  if (person.night === 'without') return pass(walk, rule, 'notIncluded')
  if (isInside(walk)) return pass(walk, rule, 'insideCaller')
  if (person.night === 'off' || (person.night === 'group' && night.mode === 'off')) return pass(walk, rule, 'off')
  if (!night.to) return pass(walk, rule, 'noTarget')
  if (person.night === 'group' && !nightInEffect(walk))
    return pass(walk, rule, imposedPhase(walk) === 'open' ? 'modeOpen' : 'notInEffect')
  return redirect(walk, person, rule, night.to)
}

/** Whether the company's night forwarding is on at this instant: by hand, or outside business hours, or on a holiday (16.1). */
export function nightInEffect(walk: Walk): boolean {
  const { night, zone } = walk.snapshot
  if (night.mode !== 'automatic') return night.mode === 'on'
  return phaseOf(walk, { business: night.business, holiday: night.holiday, zone }) !== 'open'
}

type Selective = { active: boolean; to?: Destination; rules: readonly SelectiveRule[] }

/** Selective forwarding: an exception that holds beats every other row; then the first row that holds. */
export function selectively(walk: Walk, owner: Entry, selective: Selective | undefined): Next | undefined {
  const rule = 'callForwardSelective'
  if (!selective?.active) return pass(walk, rule, 'off')
  const exception = selective.rules.find(row => row.forward === 'never' && !mismatch(walk, row, owner.zone))
  if (exception) return pass(walk, rule, 'exception', { criterion: exception.name })
  for (const row of selective.rules) {
    if (row.forward === 'never') continue
    const why = mismatch(walk, row, owner.zone)
    const to = row.forward === 'default' ? selective.to : row.forward
    if (!why && to) return redirect(walk, owner, rule, to, { params: { criterion: row.name } })
    pass(walk, rule, why ?? 'noTarget', { criterion: row.name })
  }
  if (selective.rules.length === 0) pass(walk, rule, 'noMatch')
  return undefined
}

/** The forwards of a service's own, before anything else of it (4.4, step 2). */
export function ownForward(walk: Walk, service: Service): Next | undefined {
  const { selective, always: every } = service.own
  const forwarded = selectively(walk, service, selective)
  if (forwarded) return forwarded
  if (!every?.active || !every.to) return pass(walk, 'callForwardAlways', 'off')
  return redirect(walk, service, 'callForwardAlways', every.to)
}

/** Where a service gives the busy tone, its phones being busy or having rung in vain: its own busy forward, its mailbox, or nothing. */
export function ownBusy(walk: Walk, service: Service, cause: 'busy' | 'noAnswer' = 'busy'): Next | undefined {
  const { busy } = service.own
  if (busy?.active && busy.to) return redirect(walk, service, 'groupOwnBusy', busy.to)
  pass(walk, 'groupOwnBusy', 'off')
  return ownMailbox(walk, service, cause)
}

/** The mailbox of a service, if it takes such calls. */
export function ownMailbox(walk: Walk, { id, voicemail }: Service, cause: 'busy' | 'noAnswer'): Next | undefined {
  if (!voicemail) return undefined
  const takes = voicemail.active && (cause === 'busy' ? voicemail.busy : voicemail.unanswered)
  return takes ? { go: { kind: 'voicemail', id }, cause } : pass(walk, 'voiceMessaging', 'off')
}

/** Step 7. */
export function always(walk: Walk, person: Person): Next | undefined {
  const { active, to, splash } = person.always
  if (!active) return pass(walk, 'callForwardAlways', 'off')
  if (!to) return pass(walk, 'callForwardAlways', 'noTarget')
  return redirect(walk, person, 'callForwardAlways', to, { text: splash ? 'callForwardAlways.splash' : undefined })
}

/** Step 8: the mailbox takes every call. */
export function* allToMailbox(walk: Walk, owner: Entry, { active, all }: Voicemail): Route<Next | undefined> {
  if (!active || !all) return pass(walk, 'voiceMessaging', 'off')
  decide(walk, { id: owner.id }, 'voiceMessaging', 'voiceMessaging.all')
  return yield* mailbox(walk, owner, 'all')
}
