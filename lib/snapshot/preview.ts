import 'server-only'
import { rehearse } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { FormState } from '@/lib/forms/state'
import { typedAgain } from '@/lib/forms/typed'
import { formatsFor } from '@/lib/i18n/formats'
import { translatorFor } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/tags'
import { type OutcomeChange, outcomeChanges } from '@/lib/routing/changes'
import { momentsOf } from '@/lib/routing/moments'
import { emptiedGroups } from '@/lib/routing/problems'
import { loadSnapshot, snapshotOf } from './load'
import { type Words, wordsFor } from './words'

/** More than this many changes are counted, not listed. */
const LISTED = 12

type Viewer = { company: Pick<Company, 'id'>; locale: Locale }

/**
 * The step before saving, unless it was confirmed or there is nothing to confirm: what is known to look wrong, and which of the
 * company's numbers the save sends elsewhere. `save` is only rehearsed.
 */
export async function toConfirm(
  form: FormData,
  { company, locale }: Viewer,
  save: () => Promise<unknown>,
  known: readonly string[] = [],
): Promise<FormState | undefined> {
  if (form.get('confirmed') === 'yes') return undefined
  const confirm = [...new Set([...known, ...(await outcomeSentences(company, locale, save))])]
  return confirm.length > 0 ? { values: typedAgain(form), confirm } : undefined
}

/**
 * What a save would change about where calls to the company's numbers go, in sentences for the step « à vérifier avant
 * d'enregistrer »: now, in the next closed hour, on the next holiday. The save is carried out and taken back. None when nothing
 * changes, or when the save would not go through (it will say so itself).
 */
export async function outcomeSentences(
  company: Pick<Company, 'id'>,
  locale: Locale,
  save: () => Promise<unknown>,
  now = Date.now(),
): Promise<string[]> {
  const before = await snapshotOf(company)
  const after = await rehearse(save, seen => loadSnapshot(seen, company.id)).catch(() => undefined)
  if (!after) return []
  const say = translatorFor(locale, 'outcome')
  const { phone, moment } = formatsFor(locale, after.zone)
  const [was, is] = [wordsFor(before, locale), wordsFor(after, locale)]
  const told = outcomeChanges(before, after, momentsOf(after, now)).flatMap(change => {
    const texts = textsOf(change, was, is)
    if (!texts) return []
    const { number, moment: when, world } = change
    return say('change', {
      number: phone(number),
      moment: say(when.name, { at: moment(when.instant) }),
      world: say(`worlds.${world.name}`, { key: 'key' in world ? world.key : '' }),
      ...texts,
    })
  })
  const more = told.length - LISTED
  const emptied = emptiedGroups(before, after).map(id => say('emptied', { name: is.entry(id) }))
  return [...told.slice(0, LISTED), ...(more > 0 ? [say('more', { count: more })] : []), ...emptied]
}

/** What becomes of the call before and after; where one sentence says both, where they part. Nothing when only sounds differ. */
function textsOf(
  { before, after }: OutcomeChange,
  was: Words,
  is: Words,
): { before: string; after: string } | undefined {
  const whole = { before: was.sentence(before.sentence), after: is.sentence(after.sentence) }
  if (whole.before !== whole.after) return whole
  const part = { before: before.step ? was.step(before.step) : '', after: after.step ? is.step(after.step) : '' }
  return part.before && part.after && part.before !== part.after ? part : undefined
}
