import 'server-only'
import { rehearse } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { FormState } from '@/lib/forms/state'
import { typedAgain } from '@/lib/forms/typed'
import { translatorFor } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/tags'
import { outcomeChanges } from '@/lib/routing/changes'
import { momentsOf } from '@/lib/routing/moments'
import { emptiedGroups } from '@/lib/routing/problems'
import { loadSnapshot, snapshotOf } from './load'
import { outcomeWords } from './outcome-words'

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
 * d'enregistrer »: now, in the next closed (or open) hour, on the next holiday. The save is carried out and taken back. None when nothing
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
  const told = outcomeWords(outcomeChanges(before, after, momentsOf(after, now)), before, after, locale)
  const emptied = emptiedGroups(before, after).map(id => say('emptied', { name: after.entries.get(id)?.name ?? '' }))
  return [...told, ...emptied]
}
