import type { Member } from '../places'
import type { Showing } from '../showing'
import { useWords } from '../words-of'

/** The people of a list in a cell: the first three, and how many more. */
export function People({ members, showing }: { members: Member[]; showing: Showing }) {
  const say = useWords('services')
  if (!members.length) return <span className="soft">{say('nobody')}</span>
  const names = members.map(({ id }) => showing.people.find(one => one.id === id)?.name ?? say('gone'))
  const more = names.length - 3
  return more > 0 ? say('andMore', { names: names.slice(0, 3).join(', '), more }) : names.join(', ')
}

/** The name of another service in a cell. */
export function Thing({ id, showing }: { id: string | null; showing: Showing }) {
  const say = useWords('services')
  return showing.things.find(one => one.id === id)?.name ?? <span className="soft">{say('noValue')}</span>
}

/** The word of a choice in a cell. */
export function Choice({ kind, field, value }: { kind: string; field: string; value: string }) {
  const say = useWords(kind)
  return say(`options.${field}.${value}`)
}
