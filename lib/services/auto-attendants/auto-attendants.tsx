import { z } from 'zod'
import { choice, int } from '@/lib/forms/fields'
import { placed } from '../places'
import type { Service, Warning } from '../service'
import type { Showing } from '../showing'
import { useServiceFields } from '../ui/fields'
import { Choice } from '../ui/people'
import { blankDialled, dialled, reference } from '../words'
import type { Menu } from './menu'
import { keepMenus, leaveMenus, loadMenus } from './store'
import { Tree } from './tree'
import { attendantWarnings } from './warnings'

const types = ['basic', 'standard'] as const
const scopes = ['company', 'department'] as const
const orders = ['lastFirst', 'either'] as const

const schema = dialled({
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

/** Auto attendants (guide 6.3, field reference 9). */
export const autoAttendants: Service<AutoAttendant> = {
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
  columns: [
    { key: 'extension', cell: ({ values }) => values.extension },
    { key: 'type', cell: ({ values }) => <Choice field="type" kind="auto-attendants" value={values.type} /> },
    { key: 'menus', numeric: true, cell: ({ values }) => values.menus?.length },
  ],
  Fields,
  Picture: ({ stored, showing }) => <Tree showing={showing} stored={stored} />,
  tell: async (_, value) => String((value as Menu[] | null)?.length ?? 0),
  warnings: ({ menus = [], ...rest }, showing): Warning[] =>
    menus.length ? attendantWarnings({ ...rest, menus }, showing) : [],
  load: loadMenus,
  keep: (write, companyId, id, { menus }) => keepMenus(write, companyId, id, menus),
  leave: leaveMenus,
}

function Fields({ showing, id }: { showing: Showing; id?: string }) {
  const { profile, group, choice, reference, int } = useServiceFields('auto-attendants', showing, id)
  return (
    <>
      {profile()}
      {group('hours', reference('business', 'schedules', 'time'), reference('holiday', 'schedules', 'holiday'))}
      {group(
        'menus',
        choice('type', types),
        int('firstDigitSeconds', 1, 60),
        reference('operatorSound', 'announcements'),
      )}
      {group('scope', choice('extensionScope', scopes), choice('nameScope', scopes), choice('nameOrder', orders))}
    </>
  )
}
