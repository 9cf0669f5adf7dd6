import { createTranslator, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core'
import en from '@/messages/en.json'
import fr from '@/messages/fr.json'
import { type Locale, tags } from './tags'

export type Messages = typeof fr
const catalogues: Record<Locale, Messages> = { fr, en }

/** All sentences of a language. */
export function messagesOf(locale: Locale): Messages {
  return catalogues[locale]
}

/** A translator outside a page (mail, PDF, CSV, commands), in the language of whoever will read it. */
export function translatorFor<N extends NamespaceKeys<Messages, NestedKeyOf<Messages>>>(locale: Locale, namespace: N) {
  return createTranslator({ locale: tags[locale], messages: messagesOf(locale), namespace })
}
