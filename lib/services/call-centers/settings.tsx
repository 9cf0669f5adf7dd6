import type { Service } from '../service'
import type { Showing } from '../showing'
import { useServiceFields } from '../ui/fields'
import { removedCodes } from './clashes'
import { type CallCenterSettings, kept, mostQueues } from './settings-schema'
import { acrossQueues } from './words'

/** The company's settings of call centres (field reference 11). */
export const callCenterSettings: Service<CallCenterSettings> = { ...kept, columns: [], Fields, clash: removedCodes }

function Fields({ showing, id }: { showing: Showing; id?: string }) {
  const { group, int, flag, lines, choice, references } = useServiceFields('call-centers-settings', showing, id)
  const queues = Math.min(showing.things.filter(({ kind }) => kind === 'call-centers').length, mostQueues)
  return (
    <>
      {lines('unavailableCodes')}
      {lines('dispositionCodes')}
      {group(
        'forced',
        flag('unavailableOnDnd'),
        flag('unavailableOnPersonal'),
        flag('unavailableOnUnreachable'),
        int('unavailableAfterBounces', 1, 5),
      )}
      {group('pause', int('guardSeconds', 1, 25))}
      {group(
        'across',
        choice('acrossQueues', acrossQueues),
        queues ? references('queueOrder', 'call-centers', queues) : null,
      )}
    </>
  )
}
