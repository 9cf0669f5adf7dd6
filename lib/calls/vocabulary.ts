import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/tags'
import type { Vocabulary } from './csv/columns'

/** The words of an exported file, in the language of who reads it. */
export function vocabularyOf(locale: Locale): Vocabulary {
  const { columns, directions, types, outcomes, ends, products, answers, withheld } = messagesOf(locale).calls
  return { columns, directions, types, outcomes, ends, products, answers, withheld }
}
