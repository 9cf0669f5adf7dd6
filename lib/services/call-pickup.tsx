import { peopleGroup } from './people-group/people-group'
import type { PeopleGroup } from './people-group/schema'
import type { Stored } from './service'
import type { Showing } from './showing'
import { useServiceFields } from './ui/fields'

/** Call pickup groups (guide 6.7, field reference 13): a person belongs to one at most. */
export const callPickup = peopleGroup('call-pickup', Picture)

function Picture({ stored, showing }: { stored: Stored<PeopleGroup>; showing: Showing }) {
  const { say } = useServiceFields('call-pickup', showing)
  return <p>{say('picture.lead', { count: stored.values.people.length })}</p>
}
