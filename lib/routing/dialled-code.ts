import { featureCode, type SettingCode } from './feature-codes'
import { dialled, type Wishes } from './outgoing'
import { parked, parkInGroup, retrieve } from './park'
import type { Person } from './person-settings'
import { directedPickup, pickup } from './pickup'
import { setting } from './setting'
import type { Entry } from './snapshot'
import { decide, type Next, pass, type Route, treatment, type Walk } from './walk'

/** Step 2: a feature code and what follows it, or nothing when none was dialled. */
export function* dialledCode(walk: Walk, caller: Person, digits: string, wishes: Wishes): Route<Next | undefined> {
  const found = featureCode(digits)
  if (!found) {
    if (!digits.startsWith('*')) return pass(walk, 'featureCode', 'notACode')
    decide(walk, { id: caller.id }, 'featureCode', 'featureCode.unknown', { params: { code: digits } })
    return treatment('unknownCode')
  }
  const { code, feature, rest } = found
  const place = { id: caller.id }
  decide(walk, place, 'featureCode', `featureCode.${feature}`, { params: { code } })
  switch (feature) {
    case 'hide':
      return yield* dialled(walk, caller, rest, { ...wishes, hidden: true })
    case 'show':
      return yield* dialled(walk, caller, rest, { ...wishes, hidden: false })
    case 'code':
      return yield* dialled(walk, caller, rest, { ...wishes, withCode: true })
    case 'groupPark':
      return yield* parkInGroup(walk, caller)
    case 'pickup':
      return pickup(walk, caller)
    case 'setting':
      return setting(walk, caller, code as SettingCode, rest)
    case 'portal':
    case 'callReturn':
      return { end: { kind: 'feature', code } }
  }
  const box = entryOf(walk, rest)
  if (feature === 'mailbox' && box?.voicemail) {
    const to = { kind: 'voicemail', id: box.id } as const
    decide(walk, place, 'voiceMailTransfer', 'voiceMailTransfer.code', { to })
    return { go: to }
  }
  const person = box?.kind === 'person' ? box : undefined
  if (!person) {
    decide(walk, place, 'featureCode', 'featureCode.noExtension', { params: { code, digits: rest } })
    return treatment('unknownCode')
  }
  if (feature === 'park') return yield* parked(walk, caller, person)
  if (feature === 'retrieve') return retrieve(walk, caller, person)
  return directedPickup(walk, caller, person)
}

function entryOf({ snapshot }: Walk, extension: string): Entry | undefined {
  return snapshot.entries.get(snapshot.byExtension.get(extension) ?? '')
}
