import { choice, flag, int } from '@/lib/forms/fields'
import { ringPatterns } from '@/lib/numbers/ring-patterns'
import { members, optionalChoice, type ValuesOf } from '../../words'
import { keys, policies, routings, statesAfterCall, types } from '../words'

/** The agents, their work, and the queue that they serve (field reference 11). */
export const fields = {
  type: choice(types),
  routing: choice(routings),
  policy: choice(policies),
  agents: members(),
  supervisors: members(),
  queueLength: int(0, 525),
  allowLeave: flag(),
  callWaiting: flag(),
  callsInWrapUp: flag(),
  wrapUp: flag(),
  wrapUpSeconds: int(1, 3600),
  dispositions: flag(),
  dispositionNeeded: flag(),
  autoAnswer: flag(),
  autoAnswerSeconds: int(1, 10),
  stateAfterCall: choice(statesAfterCall),
  escapeDigit: optionalChoice(keys),
  playRinging: flag(),
  resetStatistics: flag(),
  ringPattern: choice(ringPatterns),
}

export const blank: ValuesOf<typeof fields> = {
  type: 'basic',
  routing: 'priority',
  policy: 'uniform',
  agents: [],
  supervisors: [],
  queueLength: 10,
  allowLeave: true,
  callWaiting: false,
  callsInWrapUp: false,
  wrapUp: false,
  wrapUpSeconds: 30,
  dispositions: false,
  dispositionNeeded: false,
  autoAnswer: false,
  autoAnswerSeconds: 3,
  stateAfterCall: 'available',
  escapeDigit: null,
  playRinging: true,
  resetStatistics: false,
  ringPattern: 'normal',
}
