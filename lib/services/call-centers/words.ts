/** The words of a call centre's choices (field reference 11). */
export const types = ['basic', 'standard', 'premium'] as const
export const routings = ['priority', 'skill'] as const
/** Which call an agent of several queues takes first: the longest wait, or the order of a list. */
export const acrossQueues = ['longest', 'order'] as const
export const policies = ['circular', 'regular', 'simultaneous', 'uniform', 'weighted'] as const
export const skillPolicies: readonly string[] = ['circular', 'regular', 'uniform']
export const statesAfterCall = ['available', 'unavailable', 'wrapUp'] as const
export const waits = ['off', 'position', 'time'] as const
export const closedActions = ['none', 'busy', 'transfer'] as const
/** Which announcement the night service plays: the usual one, or the one of a day that is not like the others. */
export const nightAnnouncements = ['normal', 'manual'] as const
export const strandedActions = ['none', 'busy', 'transfer', 'night', 'ringing', 'announcement'] as const
export const overflowActions = ['busy', 'transfer', 'ringing'] as const
export const keys = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'] as const

/** The intervals of a call centre's report, in minutes. */
export const reportIntervals = ['15', '30', '60'] as const

/** What a queue is watched by, each with a yellow and a red threshold (field reference 11). */
export const thresholds = {
  calls: ['thresholdCalls', 'thresholdCallsRed'],
  longest: ['thresholdLongestSeconds', 'thresholdLongestRed'],
  average: ['thresholdAverageSeconds', 'thresholdAverageRed'],
  handling: ['thresholdHandlingSeconds', 'thresholdHandlingRed'],
  answer: ['thresholdAnswerSeconds', 'thresholdAnswerRed'],
} as const
