import { elided, named } from '@/lib/i18n/elided'
import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { Callable } from '@/lib/destinations/callable'
import type { Destination } from '@/lib/destinations/destination'
import { formatPhone } from '@/lib/numbers/format'
import type { Sentence } from './feature'
import type { FeatureName } from './line'

/** A destination inside a sentence: « au 418 555-0123 », « à Alice Tremblay (201) ». */
export async function towards(to: Destination, entries: readonly Callable[], locale: string): Promise<string> {
  const say = await getTranslations('features.towards')
  if (to.kind === 'number') return say('number', { number: formatPhone(to.number, locale) })
  if (to.kind === 'sip') return say('sip', { uri: to.uri })
  const entry = entries.find(entry => entry.id === to.id)
  return entry ? elided(say(to.kind, { name: named(entry.name) })) : say('gone')
}

/** A feature's state as a sentence in the reader's language. */
export async function sentenceText(
  name: FeatureName,
  { key, params, to }: Sentence,
  entries: readonly Callable[],
  locale: string,
): Promise<string> {
  const say = await getTranslations('features')
  const text = say as unknown as (key: string, params: Record<string, string | number>) => string
  return text(`${name}.state.${key}`, { ...params, to: to ? await towards(to, entries, locale) : '' })
}
