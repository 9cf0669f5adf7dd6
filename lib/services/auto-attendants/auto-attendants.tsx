import type { Service, Warning } from '../service'
import type { Showing } from '../showing'
import { useServiceFields } from '../ui/fields'
import { Choice } from '../ui/people'
import type { Menu } from './menu'
import { type AutoAttendant, kept, orders, scopes, types } from './schema'
import { Tree } from './tree'
import { attendantWarnings } from './warnings'

/** Auto attendants (guide 6.3, field reference 9). */
export const autoAttendants: Service<AutoAttendant> = {
  ...kept,
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
