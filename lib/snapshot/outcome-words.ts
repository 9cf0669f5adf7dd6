import { formatsFor } from '@/lib/i18n/formats'
import { translatorFor } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/tags'
import type { OutcomeChange } from '@/lib/routing/changes'
import type { Snapshot } from '@/lib/routing/snapshot'
import type { Step } from '@/lib/routing/step'
import { type Words, wordsFor } from './words'

/** More than this many differences are counted, not listed. */
const LISTED = 12

type Texts = { before: string; after: string }

/** What becomes of calls to numbers before and after a change, one sentence a difference, at whatever moments it is the same. */
export function outcomeWords(
  changes: readonly OutcomeChange[],
  before: Snapshot,
  after: Snapshot,
  locale: Locale,
): string[] {
  const say = translatorFor(locale, 'outcome')
  const { phone, moment, list } = formatsFor(locale, after.zone)
  const [was, is] = [wordsFor(before, locale), wordsFor(after, locale)]
  const told = together(changes)
  const sentences = told.slice(0, LISTED).flatMap(same => {
    const [first] = same
    const texts = first && textsOf(first, was, is)
    if (!texts) return []
    const { number, world } = first
    return say('change', {
      number: phone(number),
      moment: list(same.map(({ moment: { name, instant } }) => say(name, { at: moment(instant) }))),
      world: say(`worlds.${world.name}`, { key: 'key' in world ? world.key : '' }),
      ...texts,
    })
  })
  const more = told.length - LISTED
  return more > 0 ? [...sentences, say('more', { count: more })] : sentences
}

/** Changes of a number that are the same at several moments, together; without those that only differ in sounds. */
function together(changes: readonly OutcomeChange[]): OutcomeChange[][] {
  const groups = new Map<string, OutcomeChange[]>()
  for (const change of changes) {
    const whole = [change.before, change.after].map(({ sentence }) => JSON.stringify(sentence))
    const differs = whole[0] !== whole[1]
    const parts = differs ? whole : [change.before, change.after].map(({ step }) => stepKey(step))
    if (parts[0] === parts[1]) continue
    const key = JSON.stringify([change.number, change.world, parts])
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  return [...groups.values()]
}

function stepKey(step: Step | undefined): string {
  return JSON.stringify(step && [step.rule, step.text, step.to, step.targets])
}

/** The whole of it; where one sentence says both, where they part. Nothing when neither can be told apart in words. */
function textsOf({ before, after }: OutcomeChange, was: Words, is: Words): Texts | undefined {
  const whole = { before: was.sentence(before.sentence), after: is.sentence(after.sentence) }
  if (whole.before !== whole.after) return whole
  const part = { before: before.step ? was.step(before.step) : '', after: after.step ? is.step(after.step) : '' }
  return part.before && part.after && part.before !== part.after ? part : undefined
}
