import type { Pointed } from '../places'

/** The keys of a telephone, as they stand on it. */
export const keypad = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const
export type Key = (typeof keypad)[number]

/** What a key can do (field reference 9), in the order in which it is offered. */
export const actions = [
  'prompted',
  'transfer',
  'operator',
  'submenu',
  'extension',
  'name',
  'mailbox',
  'announcement',
  'repeat',
  'previous',
  'exit',
] as const
export type Action = (typeof actions)[number]
export const transfers: readonly Action[] = ['prompted', 'transfer', 'operator']

export const mainMenus = ['business', 'afterHours', 'holiday'] as const
export const afters = ['message', 'hangup', 'transfer', 'prompted', 'operator'] as const

export type MenuKey = {
  key: Key
  action: Action
  description: string | null
  to: Pointed | null
  submenu: string | null
  sound: string | null
}
/** `id`: `business`, `afterHours`, `holiday`, or a submenu's identifier. The greeting and sounds are announcements. */
export type Menu = {
  id: string
  name: string | null
  greeting: string | null
  dialling: boolean
  repeats: number
  after: (typeof afters)[number]
  afterTo: Pointed | null
  keys: MenuKey[]
}

export function isMain(id: string): boolean {
  return mainMenus.some(main => main === id)
}

export function blankMenu(id: string, name: string | null = null): Menu {
  return { id, name, greeting: null, dialling: false, repeats: 0, after: 'message', afterTo: null, keys: [] }
}

/** How a form writes a key: field names hold no * and #. */
export function keyField(key: Key): string {
  return key === '*' ? 'star' : key === '#' ? 'hash' : key
}
