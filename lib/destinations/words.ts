import 'server-only'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatPhone } from '@/lib/numbers/format'
import type { Callable } from './callable'
import type { Destination } from './destination'
import type { Warning } from './find'
import { entryText } from './text'

/** Warnings as sentences in the reader's language, for the step « à vérifier avant d'enregistrer » of a form. */
export async function warningSentences(warnings: readonly Warning[]): Promise<string[]> {
  const [say, locale] = await Promise.all([getTranslations('destinations.warnings'), getLocale()])
  return warnings.map(({ key, ...params }) =>
    say(key, 'number' in params ? { number: formatPhone(params.number, locale) } : params),
  )
}

/** A stored destination as its field writes it, and as pages show it. A target that is gone is empty. */
export function destinationText(
  destination: Destination | null | undefined,
  entries: readonly Callable[],
  locale: string,
): string {
  if (!destination) return ''
  if (destination.kind === 'number') return formatPhone(destination.number, locale)
  if (destination.kind === 'sip') return destination.uri
  const entry = entries.find(entry => entry.id === destination.id)
  return entry ? entryText(entry, destination.kind) : ''
}
