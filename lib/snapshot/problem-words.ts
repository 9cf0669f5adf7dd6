import type { Subject } from '@/lib/routing/now'
import { type Problem, problemsOf } from '@/lib/routing/problems'
import type { Snapshot } from '@/lib/routing/snapshot'
import { treatments } from '@/lib/routing/step'
import type { Words } from './words'

/** What is wrong with a number or a service at an instant (UTC ms), each thing said once. */
export function problemSentences(words: Words, snapshot: Snapshot, instant: number, subject: Subject): string[] {
  return [...new Set(problemsOf(snapshot, instant, subject).map(problem => problemSentence(words, problem)))]
}

/** A problem as a sentence. */
export function problemSentence({ say }: Words, { kind, params }: Problem): string {
  const { end, when, ...rest } = params
  const treatment = treatments.some(one => one === end)
  const how = end && (treatment ? say(`treatments.${end}`) : say(`ends.${end}`, {}))
  return say(`problems.${kind}`, { ...rest, how: how ?? '', when: when ? say(`branches.${when}`, rest) : '' })
}
