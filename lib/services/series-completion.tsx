import { peopleGroup } from './people-group/people-group'
import type { PeopleGroup } from './people-group/schema'
import type { Stored } from './service'
import type { Showing } from './showing'
import { useServiceFields } from './ui/fields'
import { Line } from './ui/line'

/** Series completion (guide 6.14, field reference 16.5): a busy line passes the call to the next one in order. */
export const seriesCompletion = peopleGroup('series-completion', Picture)

/** From the line called, down to the end: no turning back. */
function Picture({ stored, showing }: { stored: Stored<PeopleGroup>; showing: Showing }) {
  const { say } = useServiceFields('series-completion', showing)
  const people = stored.values.people.map(({ id }) => showing.people.find(one => one.id === id))
  const stations = people.map((person, at) => {
    const next = people[at + 1]?.name
    const note = next ? say('picture.next', { name: next }) : say('picture.last')
    return { key: person?.id ?? String(at), text: [person?.name, person?.extension].filter(Boolean).join(' · '), note }
  })
  return <Line lead={say('picture.lead')} stations={stations} />
}
