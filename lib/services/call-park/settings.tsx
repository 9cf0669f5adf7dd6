import { ringPatterns } from '@/lib/numbers/ring-patterns'
import type { Service } from '../service'
import type { Showing } from '../showing'
import { useServiceFields } from '../ui/fields'
import { recallPlaces, recallProblems } from './recall'
import { kept, type ParkSettings } from './settings-schema'

/** The company's settings of call park (field reference 12). */
export const callParkSettings: Service<ParkSettings> = {
  ...kept,
  columns: [],
  Fields,
  check: recallProblems,
}

function Fields({ showing, id }: { showing: Showing; id?: string }) {
  const { group, int, choice, reference, flag, select } = useServiceFields('call-park-settings', showing, id)
  return (
    <>
      {group(
        'recall',
        int('recallSeconds', 30, 600),
        choice('recallTo', recallPlaces),
        reference('alternate', 'hunt-groups'),
        int('alternateSeconds', 30, 600),
        select('ringPattern', ringPatterns),
      )}
      {group('display', int('displaySeconds', 2, 15), flag('announceDestination'))}
    </>
  )
}
