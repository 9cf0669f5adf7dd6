import { z } from 'zod'
import { choice, int } from '@/lib/forms/fields'
import { placed } from '../places'
import type { Kept } from '../service'
import { blankDialled, dialled, reference } from '../words'
import type { Menu } from './menu'
import { keepMenus, leaveMenus, loadMenus } from './store'

export const types = ['basic', 'standard'] as const
export const scopes = ['company', 'department'] as const
export const orders = ['lastFirst', 'either'] as const

export const schema = dialled({
  type: choice(types),
  business: reference('schedules', 'time'),
  holiday: reference('schedules', 'holiday'),
  extensionScope: choice(scopes),
  nameScope: choice(scopes),
  nameOrder: choice(orders),
  firstDigitSeconds: int(1, 60),
  operatorSound: reference('announcements'),
  /** Edited on pages of their own, a menu at a time; left out, they stay as they are. */
  menus: placed(
    { in: 'kept' },
    z.unknown().transform((): Menu[] | undefined => undefined),
  ),
})
export type AutoAttendant = z.output<typeof schema>

export const kept: Kept<AutoAttendant> = {
  kind: 'auto-attendants',
  schema,
  blank: {
    ...blankDialled,
    type: 'standard',
    business: null,
    holiday: null,
    extensionScope: 'company',
    nameScope: 'company',
    nameOrder: 'either',
    firstDigitSeconds: 10,
    operatorSound: null,
    menus: undefined,
  },
  load: loadMenus,
  keep: (write, companyId, id, { menus }) => keepMenus(write, companyId, id, menus),
  leave: leaveMenus,
}
