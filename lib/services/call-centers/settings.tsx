import type { Service } from '../service'
import type { Showing } from '../showing'
import { useServiceFields } from '../ui/fields'
import { removedCodes } from './clashes'
import { type CallCenterSettings, kept } from './settings-schema'

/** The company's settings of call centres (field reference 11). */
export const callCenterSettings: Service<CallCenterSettings> = { ...kept, columns: [], Fields, clash: removedCodes }

function Fields({ showing, id }: { showing: Showing; id?: string }) {
  const { group, int, flag, lines } = useServiceFields('call-centers-settings', showing, id)
  return (
    <>
      {lines('unavailableCodes')}
      {lines('dispositionCodes')}
      {group(
        'forced',
        flag('unavailableOnDnd'),
        flag('unavailableOnUnreachable'),
        int('unavailableAfterBounces', 1, 5),
      )}
      {group('pause', int('guardSeconds', 1, 25))}
    </>
  )
}
