import type { Service, Stored } from '../service'
import type { Showing } from '../showing'
import { useServiceFields } from '../ui/fields'
import { People } from '../ui/people'
import { type CallPickup, kept } from './schema'

/** Call pickup groups (guide 6.7, field reference 13): a person belongs to one at most. */
export const callPickup: Service<CallPickup> = {
  ...kept,
  columns: [{ key: 'people', cell: ({ values }, showing) => <People members={values.people} showing={showing} /> }],
  Fields,
  Picture,
  warnings: ({ people }) => (people.length < 2 ? [{ key: 'alone' }] : []),
}

function Fields({ showing, id }: { showing: Showing; id?: string }) {
  const { name, peopleOnce } = useServiceFields('call-pickup', showing, id)
  return (
    <>
      {name()}
      {peopleOnce('people')}
    </>
  )
}

function Picture({ stored, showing }: { stored: Stored<CallPickup>; showing: Showing }) {
  const { say } = useServiceFields('call-pickup', showing)
  return <p>{say('picture.lead', { count: stored.values.people.length })}</p>
}
