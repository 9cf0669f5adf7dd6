import type { Service } from '../service'
import type { Showing } from '../showing'
import { useServiceFields } from '../ui/fields'
import { People } from '../ui/people'
import { keptPeople, type PeopleGroup } from './schema'

/** A group of people with the picture that is particular to its kind; alone in it, one gains nothing. */
export function peopleGroup(kind: 'call-pickup' | 'series-completion', Picture: Service<PeopleGroup>['Picture']) {
  return {
    ...keptPeople(kind),
    columns: [{ key: 'people', cell: ({ values }, showing) => <People members={values.people} showing={showing} /> }],
    Fields,
    Picture,
    warnings: ({ people }) => (people.length < 2 ? [{ key: 'alone' }] : []),
  } satisfies Service<PeopleGroup>

  function Fields({ showing, id }: { showing: Showing; id?: string }) {
    const { name, peopleOnce } = useServiceFields(kind, showing, id)
    return (
      <>
        {name()}
        {peopleOnce('people')}
      </>
    )
  }
}
