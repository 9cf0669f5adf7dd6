import { blankMenu, type Menu, type MenuKey } from '@/lib/services/auto-attendants/menu'
import type { Who } from './samples'

const nothing = { description: null, to: null, submenu: null, sound: null }
export const key = (key: MenuKey['key'], action: MenuKey['action'], more: Partial<MenuKey> = {}): MenuKey => ({
  ...nothing,
  key,
  action,
  ...more,
})

/** The menus of Érablière Tremblay: sales on 1, a submenu on 2 with one below it, and the way back. */
export function attendantMenus(who: Who): Menu[] {
  return [
    {
      ...blankMenu('business'),
      greeting: who.announcement,
      dialling: true,
      repeats: 1,
      after: 'operator',
      afterTo: { kind: 'entry', id: who.alice.id },
      keys: [
        key('1', 'transfer', { description: 'Ventes', to: { kind: 'entry', id: who.sales } }),
        key('2', 'submenu', { description: 'Service', submenu: 'service' }),
        key('*', 'announcement', { sound: who.announcement }),
        key('0', 'operator', { to: { kind: 'voicemail', id: who.benoit.id } }),
        key('#', 'exit'),
      ],
    },
    blankMenu('afterHours'),
    blankMenu('holiday'),
    { ...blankMenu('service', 'Service'), keys: [key('1', 'submenu', { submenu: 'english' }), key('9', 'previous')] },
    { ...blankMenu('english', 'English'), keys: [key('1', 'mailbox'), key('9', 'previous')] },
  ]
}
