import { choice, flag, optionalInt } from '@/lib/forms/fields'
import { optionalEmails } from '@/lib/voicemail/addresses'
import type { ValuesOf } from '../../words'
import { reportIntervals } from '../words'

/** The longest threshold, in seconds. */
export const aDay = 86_400

/** What the queue is watched and reported by (field reference 11). */
export const fields = {
  thresholdCalls: optionalInt(1, 525),
  thresholdCallsRed: optionalInt(1, 525),
  thresholdLongestSeconds: optionalInt(1, aDay),
  thresholdLongestRed: optionalInt(1, aDay),
  thresholdAverageSeconds: optionalInt(1, aDay),
  thresholdAverageRed: optionalInt(1, aDay),
  thresholdHandlingSeconds: optionalInt(1, aDay),
  thresholdHandlingRed: optionalInt(1, aDay),
  thresholdAnswerSeconds: optionalInt(1, aDay),
  thresholdAnswerRed: optionalInt(1, aDay),
  thresholdEmail: optionalEmails(),
  noticeCalls: optionalInt(1, 525),
  noticeSeconds: optionalInt(1, 7200),
  report: flag(),
  reportMinutes: choice(reportIntervals),
  reportEmail: optionalEmails(2),
}

export const blank: ValuesOf<typeof fields> = {
  thresholdCalls: null,
  thresholdCallsRed: null,
  thresholdLongestSeconds: null,
  thresholdLongestRed: null,
  thresholdAverageSeconds: null,
  thresholdAverageRed: null,
  thresholdHandlingSeconds: null,
  thresholdHandlingRed: null,
  thresholdAnswerSeconds: null,
  thresholdAnswerRed: null,
  thresholdEmail: null,
  noticeCalls: null,
  noticeSeconds: null,
  report: false,
  reportMinutes: '30',
  reportEmail: null,
}
