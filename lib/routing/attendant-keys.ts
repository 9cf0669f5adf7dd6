import { ANNOUNCEMENT_RETURNS_TO_MENU, DEFAULT_PROMPT_SECONDS } from './constants'
import { spells } from './keypad'
import { transfer } from './redirect'
import type { Attendant, KeyAction, Scope } from './service-settings'
import type { Entry } from './snapshot'
import { decide, type Next, playing, type Route, type Walk } from './walk'

/** What was keyed in leads nowhere; '' when nothing was. */
export type Wrong = { wrong: string }

/** Carries out a key of a menu. "menu": the menu at the end of the path speaks again. */
export function* pressed(
  walk: Walk,
  owner: Attendant,
  key: string,
  action: KeyAction,
  path: string[],
): Route<Next | 'menu' | Wrong> {
  const place = { id: owner.id }
  const text = `menuKey.${action.action}`
  switch (action.action) {
    case 'transfer':
      return transfer(walk, owner, 'menuKey', action.to, { text, params: { key } })
    case 'prompted':
    case 'operator': {
      const sound = action.action === 'operator' ? owner.operatorSound : undefined
      return transfer(walk, owner, 'menuKey', action.to, {
        text,
        params: { key },
        hears: sound ? { kind: 'sounds', ids: [sound] } : { kind: 'prompt', prompt: 'transfer' },
        seconds: sound ? playing(walk, [sound]) : DEFAULT_PROMPT_SECONDS,
      })
    }
    case 'submenu':
      if (!owner.menus[action.menu]) return { wrong: key }
      decide(walk, place, 'menuKey', text, { params: { key } })
      path.push(action.menu)
      return 'menu'
    case 'previous':
      decide(walk, place, 'menuKey', text, { params: { key } })
      if (path.length > 1) path.pop()
      return 'menu'
    case 'repeat':
      decide(walk, place, 'menuKey', text, { params: { key } })
      return 'menu'
    case 'announcement': {
      const hears = { kind: 'sounds', ids: [action.sound] } as const
      decide(walk, place, 'menuKey', text, {
        params: { key },
        hears: { ...hears, ids: [action.sound] },
        seconds: playing(walk, hears.ids),
      })
      return ANNOUNCEMENT_RETURNS_TO_MENU ? 'menu' : { end: { kind: 'announcement' } }
    }
    case 'exit':
      decide(walk, place, 'menuKey', text, { params: { key } })
      return { end: { kind: 'hangup' } }
    default:
      return yield* asked(walk, owner, key, action.action)
  }
}

/** The three actions that ask for more: an extension, a name, or the extension of a mailbox. */
function* asked(
  walk: Walk,
  owner: Attendant,
  key: string,
  action: 'extension' | 'name' | 'mailbox',
): Route<Next | Wrong> {
  const hears = { kind: 'prompt', prompt: action } as const
  const place = { id: owner.id }
  decide(walk, place, 'menuKey', `menuKey.${action}`, { params: { key }, hears, seconds: DEFAULT_PROMPT_SECONDS })
  const answer = yield { ask: 'keys', hears, seconds: owner.firstDigitSeconds, place }
  const keys = answer.outcome === 'keys' ? answer.keys : ''
  if (action === 'extension') return transferExtension(walk, owner, keys)
  if (action === 'name') return transferName(walk, owner, keys)
  const entry = inScope(walk, owner, owner.extensionScope).find(one => one.extension === keys)
  if (!entry?.voicemail) return { wrong: keys }
  const to = { kind: 'voicemail', id: entry.id } as const
  return transfer(walk, owner, 'menuMailbox', to, { params: { keys } })
}

export function transferExtension(walk: Walk, owner: Attendant, keys: string): Next | Wrong {
  const entry = inScope(walk, owner, owner.extensionScope).find(one => one.extension === keys)
  if (!entry) return { wrong: keys }
  return transfer(walk, owner, 'menuExtension', { kind: 'entry', id: entry.id }, { params: { keys } })
}

function transferName(walk: Walk, owner: Attendant, keys: string): Next | Wrong {
  const entry = inScope(walk, owner, owner.nameScope).find(
    one => one.kind === 'person' && one.active && spells(one.spelled, keys, owner.nameOrder),
  )
  if (!entry) return { wrong: keys }
  return transfer(walk, owner, 'menuName', { kind: 'entry', id: entry.id }, { params: { keys } })
}

function inScope(walk: Walk, owner: Attendant, scope: Scope): Entry[] {
  const all = [...walk.snapshot.entries.values()]
  return scope === 'company' ? all : all.filter(entry => entry.departmentId === owner.departmentId)
}
