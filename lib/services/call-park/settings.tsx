import { z } from 'zod'
import { choice, flag, int } from '@/lib/forms/fields'
import type { Service } from '../service'
import type { Showing } from '../showing'
import { useServiceFields } from '../ui/fields'
import { reference } from '../words'
import { recallPlaces, recallProblems, ringPatterns } from './recall'

const schema = z.strictObject({
  recallSeconds: int(30, 600),
  recallTo: choice(recallPlaces),
  alternate: reference('hunt-groups'),
  alternateSeconds: int(30, 600),
  ringPattern: choice(ringPatterns),
  displaySeconds: int(2, 15),
  announceDestination: flag(),
})
export type ParkSettings = z.output<typeof schema>

/** The company's settings of call park (field reference 12). */
export const callParkSettings: Service<ParkSettings> = {
  kind: 'call-park-settings',
  schema,
  blank: {
    recallSeconds: 45,
    recallTo: 'parker',
    alternate: null,
    alternateSeconds: 45,
    ringPattern: 'normal',
    displaySeconds: 2,
    announceDestination: true,
  },
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
