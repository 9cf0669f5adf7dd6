import type { Destination } from '@/lib/destinations/destination'
import type { Action, Key, MenuKey } from '@/lib/services/auto-attendants/menu'

const nothing = { description: null, to: null, submenu: null, sound: null }

/** A key that only acts. */
export function key(key: Key, action: Action, description: string | null = null): MenuKey {
  return { ...nothing, key, action, description }
}

/** A key that sends the call on. */
export function transfer(key: Key, description: string, to: Destination): MenuKey {
  return { ...nothing, key, action: 'prompted', description, to }
}

/** A key that leads to a submenu. */
export function submenu(key: Key, description: string, submenu: string): MenuKey {
  return { ...nothing, key, action: 'submenu', description, submenu }
}
