import { affectedNumbers } from './affected'
import type { Moment } from './moments'
import { print, type Sentence, sentenceOf, traceTo } from './now'
import type { Snapshot } from './snapshot'

/** A number whose calls go another way after a change of settings, at one of the moments. */
export type OutcomeChange = { number: string; moment: Moment; before: Sentence; after: Sentence }

/** Which of the company's numbers a change of settings concerns, and how, at each moment. Equal outcomes are left out. */
export function outcomeChanges(before: Snapshot, after: Snapshot, moments: readonly Moment[]): OutcomeChange[] {
  return affectedNumbers(before, after).flatMap(number =>
    moments.flatMap(moment => {
      const was = traceTo(before, { number }, moment.instant)
      const is = traceTo(after, { number }, moment.instant)
      if (print(was) === print(is)) return []
      return [{ number, moment, before: sentenceOf(was), after: sentenceOf(is) }]
    }),
  )
}
