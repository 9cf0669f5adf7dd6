import { pressed, transferExtension } from './attendant-keys'
import { DEFAULT_PROMPT_SECONDS, MAX_OFFERS, MAX_WRONG_KEYS } from './constants'
import { phaseOf } from './hours'
import { transfer } from './redirect'
import type { Attendant, Menu } from './service-settings'
import type { Heard } from './step'
import { decide, type Next, playing, type Route, type Walk } from './walk'

/** An automated attendant (4.6, section 9): the menu of the moment, then whatever the caller keys in. */
export function* attendant(walk: Walk, owner: Attendant): Route<Next> {
  const path = [firstMenu(walk, owner)]
  let wrong = 0
  let silent = 0
  for (let turn = 0; turn < MAX_OFFERS; turn++) {
    const id = path.at(-1) ?? 'business'
    const menu = owner.menus[id]
    if (!menu) break
    const keys = yield* heard(walk, owner, menu, id)
    if (keys === '') {
      silent++
      if (silent > menu.noInput.repeats) return noInput(walk, owner, menu)
      decide(walk, { id: owner.id }, 'menuNoInput', 'menuNoInput.repeat')
      continue
    }
    const action = menu.keys[keys]
    const result = action
      ? yield* pressed(walk, owner, keys, action, path)
      : menu.dialling
        ? transferExtension(walk, owner, keys)
        : { wrong: keys }
    if (result === 'menu') continue
    if (!('wrong' in result)) return result
    wrong++
    const text = wrong < MAX_WRONG_KEYS ? 'menuWrongKeys.repeat' : 'menuWrongKeys.hangup'
    decide(walk, { id: owner.id }, 'menuWrongKeys', text, { params: { keys: result.wrong || 'none' } })
    if (wrong >= MAX_WRONG_KEYS) return { end: { kind: 'hangup' } }
  }
  decide(walk, { id: owner.id }, 'menu', 'menu.missing')
  return { end: { kind: 'hangup' } }
}

/** A basic attendant has no holiday menu: its after-hours menu answers. */
function firstMenu(walk: Walk, owner: Attendant): string {
  const phase = phaseOf(walk, owner)
  if (phase === 'open') return 'business'
  return phase === 'holiday' && owner.menus.holiday ? 'holiday' : 'afterHours'
}

function* heard(walk: Walk, owner: Attendant, menu: Menu, id: string): Route<string> {
  const hears: Heard = menu.greeting ? { kind: 'sounds', ids: [menu.greeting] } : { kind: 'prompt', prompt: 'menu' }
  const seconds = menu.greeting ? playing(walk, [menu.greeting]) : DEFAULT_PROMPT_SECONDS
  const main = id === 'business' || id === 'afterHours' || id === 'holiday'
  decide(walk, { id: owner.id }, 'menu', main ? `menu.${id}` : 'menu.submenu', { hears, seconds })
  const place = { id: owner.id }
  const answer = yield { ask: 'keys', hears, seconds: owner.firstDigitSeconds, place }
  if (answer.outcome === 'keys' && answer.keys !== '') return answer.keys
  walk.seconds += owner.firstDigitSeconds
  return ''
}

function noInput(walk: Walk, owner: Attendant, menu: Menu): Next {
  const { after } = menu.noInput
  if (typeof after === 'object') return transfer(walk, owner, 'menuNoInput', after.to, { text: 'menuNoInput.transfer' })
  const hears: Heard = after === 'message' ? { kind: 'prompt', prompt: 'goodbye' } : { kind: 'nothing' }
  decide(walk, { id: owner.id }, 'menuNoInput', `menuNoInput.${after}`, { hears })
  return { end: { kind: 'hangup' } }
}
