import type { Problems } from '@/lib/forms/problems'
import type { Warning } from '../service'
import type { CallCenter } from './schema'
import { skillPolicies, thresholds } from './words'

/** What is wrong between the fields of a call centre (field reference 11). */
export function check(values: CallCenter): Problems {
  const problems: Problems = {}
  const total = values.agents.reduce((sum, { weight }) => sum + (weight ?? 0), 0)
  if (values.routing === 'skill' && !skillPolicies.includes(values.policy)) problems.policy = { key: 'skillPolicy' }
  if (values.routing === 'skill' && values.type !== 'premium') problems.routing = { key: 'skillPremium' }
  if (values.policy === 'weighted' && values.agents.length && total !== 100)
    problems.agents = { key: 'weightsTotal', params: { total } }
  for (const name of ['holiday', 'night', 'stranded', 'unavailable', 'overflow'] as const)
    if (values[`${name}Action`] === 'transfer' && !values[`${name}To`]) problems[`${name}To`] = { key: 'required' }
  if (values.forced && !values.forcedTo) problems.forcedTo = { key: 'required' }
  if (values.holidayAction !== 'none' && !values.holidaySchedule) problems.holidaySchedule = { key: 'required' }
  if (values.nightAction !== 'none' && !values.nightSchedule && !values.nightForce)
    problems.nightSchedule = { key: 'required' }
  if (values.strandedAction === 'announcement' && !values.strandedSounds.length)
    problems['strandedSounds.0'] = { key: 'required' }
  if (values.unavailableAction === 'announcement' && !values.unavailableSounds.length)
    problems['unavailableSounds.0'] = { key: 'required' }
  if (values.nightManual === 'manual' && !values.nightManualSounds.length)
    problems['nightManualSounds.0'] = { key: 'required' }
  if (values.report && !values.reportEmail) problems.reportEmail = { key: 'required' }
  for (const [yellow, red] of Object.values(thresholds))
    if ((values[red] ?? Number.MAX_SAFE_INTEGER) < (values[yellow] ?? 0)) problems[red] = { key: 'thresholdRed' }
  return problems
}

/** What an administrator should know before saving a call centre. */
export function warnings(values: CallCenter): Warning[] {
  const found: Warning[] = []
  if (values.strandedAction === 'none') found.push({ key: 'stranded' })
  if (values.forced) found.push({ key: 'forced' })
  if (values.nightForce) found.push({ key: 'nightForced' })
  if (values.queueLength === 0) found.push({ key: 'noQueue' })
  return found
}
