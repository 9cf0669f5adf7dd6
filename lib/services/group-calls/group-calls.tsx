import type { Problems } from '@/lib/forms/problems'
import { pointedWords } from '../pointed-words'
import type { Service, Stored, Warning } from '../service'
import type { Showing } from '../showing'
import { useServiceFields } from '../ui/fields'
import { Line } from '../ui/line'
import { type GroupCall, kept, most } from './schema'

/** Instant group calls (guide 6.12, field reference 16.4). */
export const groupCalls: Service<GroupCall> = {
  ...kept,
  columns: [
    { key: 'extension', cell: ({ values }) => values.extension },
    { key: 'targets', numeric: true, cell: ({ values }) => values.targets.length },
  ],
  Fields,
  Picture,
  check: ({ targets }): Problems => (targets.length ? {} : { targets: { key: 'oneDestination' } }),
  warnings,
}

/** Each outside number is a call of its own, and a number of the company lets anybody start them. */
function warnings({ targets, numbers }: GroupCall, showing: Showing): Warning[] {
  const ours = new Set(showing.numbers.map(({ number }) => number))
  const outside = targets.filter(to => to.kind === 'sip' || (to.kind === 'number' && !ours.has(to.number))).length
  return [
    ...(outside ? [{ key: 'outside', params: { count: outside } }] : []),
    ...(numbers.length ? [{ key: 'publicNumber' }] : []),
  ]
}

function Fields({ showing, id }: { showing: Showing; id?: string }) {
  const { profile, group, destinations, flag, int } = useServiceFields('group-calls', showing, id)
  return (
    <>
      {profile()}
      {group('targets', destinations('targets', most))}
      {group('timeout', flag('timeout'), int('timeoutMinutes', 1, 60))}
    </>
  )
}

function Picture({ stored: { values }, showing }: { stored: Stored<GroupCall>; showing: Showing }) {
  const { say } = useServiceFields('group-calls', showing)
  const { targets, timeout, timeoutMinutes } = values
  const note = timeout ? say('picture.until', { minutes: timeoutMinutes }) : say('picture.forever')
  const stations = targets.map((to, at) => ({ key: String(at), text: pointedWords(to, showing), note }))
  return <Line lead={say('picture.lead')} stations={stations} />
}
