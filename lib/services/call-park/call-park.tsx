import type { Service, Stored } from '../service'
import type { Showing } from '../showing'
import { useServiceFields } from '../ui/fields'
import { Line } from '../ui/line'
import { People, Thing } from '../ui/people'
import { recallPlaces, recallProblems } from './recall'
import { type CallPark, kept } from './schema'
import { callParkSettings } from './settings'

/** Call park groups (guide 6.6, field reference 12): a person belongs to one at most. */
export const callPark: Service<CallPark> = {
  ...kept,
  columns: [
    { key: 'people', cell: ({ values }, showing) => <People members={values.people} showing={showing} /> },
    { key: 'alternate', cell: ({ values }, showing) => <Thing id={values.alternate} showing={showing} /> },
  ],
  Fields,
  Picture,
  settings: callParkSettings as Service,
  check: recallProblems,
  warnings: ({ people }) => (people.length ? [] : [{ key: 'nobody' }]),
}

function Fields({ showing, id }: { showing: Showing; id?: string }) {
  const { say, name, peopleOnce, group, select, reference } = useServiceFields('call-park', showing, id)
  return (
    <>
      {name()}
      {peopleOnce('people')}
      {group(
        'recall',
        select('recallTo', recallPlaces, say('companyDefaultShort')),
        reference('alternate', 'hunt-groups'),
      )}
    </>
  )
}

/** Where a call is parked: the first free place, in order. */
function Picture({ stored, showing }: { stored: Stored<CallPark>; showing: Showing }) {
  const { say } = useServiceFields('call-park', showing)
  const stations = stored.values.people.map(({ id }, at) => {
    const person = showing.people.find(one => one.id === id)
    return {
      key: id,
      text: [person?.name, person?.extension].filter(Boolean).join(' · '),
      note: at ? say('picture.then') : say('picture.first'),
    }
  })
  return <Line lead={say('picture.lead')} stations={stations} />
}
