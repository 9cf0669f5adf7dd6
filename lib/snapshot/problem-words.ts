import type { Problem } from '@/lib/routing/problems'
import { treatments } from '@/lib/routing/step'
import type { Words } from './words'

/** A problem of a number or a service as a sentence. */
export function problemSentence({ say }: Words, { kind, params }: Problem): string {
  const { end, when, ...rest } = params
  const treatment = treatments.some(one => one === end)
  const how = end && (treatment ? say(`treatments.${end}`) : say(`ends.${end}`, {}))
  return say(`problems.${kind}`, { ...rest, how: how ?? '', when: when ? say(`branches.${when}`, rest) : '' })
}
