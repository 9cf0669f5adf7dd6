import type { Attendant, KeyAction, Menu } from '@/lib/routing/service-settings'
import type { Rows } from './queries'
import type { Kit } from './services'
import { grouped } from './ways'

type MenuRow = Rows['services']['attendantMenus'][number]
type KeyRow = Rows['services']['attendantKeys'][number]

export function attendantsOf(kit: Kit): Attendant[] {
  const { attendants, attendantMenus, attendantKeys } = kit.rows.services
  const details = new Map(attendants.map(row => [row.id, row]))
  const menus = grouped(attendantMenus, row => row.attendantId)
  const keys = grouped(attendantKeys, row => `${row.attendantId} ${row.menu}`)
  return kit.entriesOf('auto-attendants').flatMap(entry => {
    const row = details.get(entry.id)
    if (!row) return []
    const reference = (slot: 'business' | 'holiday' | 'operatorSound') => {
      const id = kit.ways.id(entry.id, slot)
      return id ? { [slot]: id } : {}
    }
    return {
      ...kit.called(entry),
      kind: 'auto-attendants' as const,
      ...reference('business'),
      ...reference('holiday'),
      ...reference('operatorSound'),
      extensionScope: row.extensionScope,
      nameScope: row.nameScope,
      nameOrder: row.nameOrder,
      firstDigitSeconds: row.firstDigitSeconds,
      menus: Object.fromEntries(
        menus(entry.id)
          .filter(menu => row.type === 'standard' || menu.menu === 'business' || menu.menu === 'afterHours')
          .map(menu => [menu.menu, menuOf(kit, menu, keys(`${entry.id} ${menu.menu}`))]),
      ),
    }
  })
}

function menuOf(kit: Kit, { attendantId, menu, name, dialling, repeats, after }: MenuRow, keys: KeyRow[]): Menu {
  const greeting = kit.ways.id(attendantId, `menu.${menu}.greeting`)
  const to = kit.ways.to(attendantId, `menu.${menu}.after`)
  const last = after === 'message' || after === 'hangup' ? after : to ? { to } : 'hangup'
  return {
    ...(name && { name }),
    ...(greeting && { greeting }),
    dialling,
    keys: Object.fromEntries(
      keys.flatMap(row => {
        const action = actionOf(kit, row)
        return action ? [[row.key, action]] : []
      }),
    ),
    noInput: { repeats, after: last },
  }
}

/** A key whose destination or file is gone does nothing. */
function actionOf(kit: Kit, { attendantId, menu, key, action, submenu }: KeyRow): KeyAction | undefined {
  const slot = `menu.${menu}.key.${key}`
  switch (action) {
    case 'transfer':
    case 'prompted':
    case 'operator': {
      const to = kit.ways.to(attendantId, `${slot}.to`)
      return to && { action, to }
    }
    case 'submenu':
      return submenu ? { action, menu: submenu } : undefined
    case 'announcement': {
      const sound = kit.ways.id(attendantId, `${slot}.sound`)
      return sound ? { action, sound } : undefined
    }
    default:
      return { action }
  }
}
