import type { Destination } from '@/lib/destinations/destination'
import { authorized } from './codes'
import { CODE_TRIES, EMERGENCY_NUMBERS } from './constants'
import { destinationOf } from './destination-of'
import { dialledCode } from './dialled-code'
import { barred } from './outgoing-plan'
import type { Person } from './person-settings'
import { decide, type Next, pass, type Route, treatment, type Walk } from './walk'

/** What one call asks for beside its number: the caller's number hidden or shown, a code announced by *71. */
export type Wishes = { hidden: boolean; withCode: boolean }

/** The chain of a call that a person makes (4.7). */
export function* outgoing(walk: Walk, caller: Person): Route<Next> {
  const wishes = { hidden: caller.hidesNumber, withCode: false }
  return emergency(walk, caller) ?? suspended(walk, caller) ?? (yield* dialled(walk, caller, walk.call.dialled, wishes))
}

function suspended(walk: Walk, caller: Person): Next | undefined {
  if (caller.active) return pass(walk, 'intercept', 'off')
  decide(walk, { id: caller.id }, 'intercept', 'intercept.outgoing', { hears: { kind: 'prompt', prompt: 'intercept' } })
  return treatment('intercept')
}

/** 911 goes straight out: nothing below is even looked at. */
function emergency(walk: Walk, caller: Person): Next | undefined {
  if (!EMERGENCY_NUMBERS.includes(walk.call.dialled)) return pass(walk, 'emergency', 'noMatch')
  const callerNumber = caller.number ?? walk.snapshot.mainNumber
  decide(walk, { id: caller.id }, 'emergency', 'emergency.out', { params: { callerNumber: callerNumber ?? '' } })
  return { end: { kind: 'emergency', number: walk.call.dialled, ...(callerNumber && { callerNumber }) } }
}

/** Steps 2 to 8, for what was dialled or for what is left of it after a code. */
export function* dialled(walk: Walk, caller: Person, digits: string, wishes: Wishes): Route<Next> {
  const byCode = yield* dialledCode(walk, caller, digits, wishes)
  if (byCode) return byCode
  const quick = caller.speedDials[digits]
  if (quick) {
    decide(walk, { id: caller.id }, 'speedDial', 'speedDial.used', { to: quick, params: { code: digits } })
    return yield* reach(walk, caller, quick, wishes)
  }
  pass(walk, 'speedDial', 'notASpeedDial')
  const to = destinationOf(walk, digits)
  if (to) return yield* reach(walk, caller, to, wishes)
  decide(walk, { id: caller.id }, 'extension', 'extension.unknown', { params: { digits } })
  return treatment('notInService')
}

function* reach(walk: Walk, caller: Person, to: Destination, wishes: Wishes): Route<Next> {
  if ('id' in to) {
    decide(walk, { id: caller.id }, 'extension', 'extension.inside', { to })
    return { go: to }
  }
  if (to.kind === 'sip') return { go: to }
  if (walk.snapshot.numbers.has(to.number)) {
    decide(walk, { id: caller.id }, 'extension', 'extension.ownNumber', { to })
    return { go: to }
  }
  pass(walk, 'extension', 'notInside')
  return (
    (yield* authorized(walk, caller, to.number, wishes.withCode, CODE_TRIES)) ??
    barred(walk, caller, to.number) ??
    sent(walk, caller, to, wishes)
  )
}

function sent(walk: Walk, caller: Person, to: Destination, { hidden }: Wishes): Next {
  const number = caller.callerNumber ?? caller.number ?? walk.snapshot.mainNumber
  const text = hidden || !number ? 'callerId.hidden' : 'callerId.shown'
  decide(walk, { id: caller.id }, 'callerId', text, { to, params: { number: number ?? '' } })
  return { go: to }
}
