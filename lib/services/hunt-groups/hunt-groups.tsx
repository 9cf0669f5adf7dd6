import type { Problems } from '@/lib/forms/problems'
import { SECONDS_PER_RING } from '@/lib/routing/constants'
import type { Service, Warning } from '../service'
import type { Showing } from '../showing'
import { useServiceFields } from '../ui/fields'
import { useWords } from '../words-of'
import { Picture } from './picture'
import { type HuntGroup, kept, mostAtOnce, policies } from './schema'

/** Hunt groups (guide 6.11, field reference 16.3). */
export const huntGroups: Service<HuntGroup> = {
  ...kept,
  columns: [
    { key: 'extension', cell: ({ values }) => values.extension },
    { key: 'policy', cell: ({ values }) => <Policy value={values.policy} /> },
    { key: 'agents', numeric: true, cell: ({ values }) => values.agents.length },
  ],
  Fields,
  Picture,
  check,
  warnings,
}

function Policy({ value }: { value: string }) {
  const say = useWords('hunt-groups')
  return say(`options.policy.${value}`)
}

function check({ policy, agents, overflow, overflowTo, notReachable, notReachableTo }: HuntGroup): Problems {
  const problems: Problems = {}
  const total = agents.reduce((sum, { weight }) => sum + (weight ?? 0), 0)
  if (policy === 'weighted' && agents.length && total !== 100)
    problems.agents = { key: 'weightsTotal', params: { total } }
  if (policy === 'simultaneous' && agents.length > mostAtOnce)
    problems.agents = { key: 'tooMany', params: { most: mostAtOnce } }
  if (overflow && !overflowTo) problems.overflowTo = { key: 'required' }
  if (notReachable && !notReachableTo) problems.notReachableTo = { key: 'required' }
  return problems
}

/** Agents who would never ring: the overflow comes before their turn. */
function warnings({ policy, agents, advance, advanceRings, overflow, overflowSeconds }: HuntGroup): Warning[] {
  if (policy === 'simultaneous' || !overflow || !agents.length) return []
  const needed = advanceRings * SECONDS_PER_RING * agents.length
  if (!advance && agents.length > 1) return [{ key: 'firstOnly' }]
  return overflowSeconds < needed ? [{ key: 'overflowEarly', params: { seconds: overflowSeconds, needed } }] : []
}

function Fields({ showing, id }: { showing: Showing; id?: string }) {
  const { group, profile, choice, people, flag, int, destination } = useServiceFields('hunt-groups', showing, id)
  return (
    <>
      {profile()}
      {group('agents', choice('policy', policies), people('agents', ['weight']))}
      {group('advance', flag('advance'), int('advanceRings', 1, 20), flag('callWaiting'))}
      {group('overflow', flag('overflow'), int('overflowSeconds', 0, 7200), destination('overflowTo'))}
      {group('notReachable', flag('notReachable'), destination('notReachableTo'), flag('busyWhenNotReachable'))}
      {group('busy', flag('groupBusy'), flag('membersControlBusy'), flag('busyForDirectCalls'))}
      {group('ownBusy', flag('forwardBusy'), destination('forwardBusyTo'))}
      {group('display', flag('showGroupName'))}
    </>
  )
}
