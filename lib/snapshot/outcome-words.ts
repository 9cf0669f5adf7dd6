import { formatsFor } from '@/lib/i18n/formats'
import { translatorFor } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/tags'
import type { OutcomeChange } from '@/lib/routing/changes'
import type { Snapshot } from '@/lib/routing/snapshot'
import { type Words, wordsFor } from './words'

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
  const told = new Map<string, { change: OutcomeChange; texts: Texts; moments: string[] }>()
  for (const change of changes) {
    const texts = textsOf(change, was, is)
    if (!texts) continue
    const key = JSON.stringify([change.number, change.world, texts])
    const one = told.get(key) ?? { change, texts, moments: [] }
    one.moments.push(say(change.moment.name, { at: moment(change.moment.instant) }))
    told.set(key, one)
  }
  return [...told.values()].map(({ change: { number, world }, texts, moments }) =>
    say('change', {
      number: phone(number),
      moment: list(moments),
      world: say(`worlds.${world.name}`, { key: 'key' in world ? world.key : '' }),
      ...texts,
    }),
  )
}

/** The whole of it; where one sentence says both, where they part. Nothing when only sounds differ. */
function textsOf({ before, after }: OutcomeChange, was: Words, is: Words): Texts | undefined {
  const whole = { before: was.sentence(before.sentence), after: is.sentence(after.sentence) }
  if (whole.before !== whole.after) return whole
  const part = { before: before.step ? was.step(before.step) : '', after: after.step ? is.step(after.step) : '' }
  return part.before && part.after && part.before !== part.after ? part : undefined
}
