import { translatorFor } from '@/lib/i18n/messages'
import { pointedText } from './initial'
import type { Pointed } from './places'
import type { Showing } from './showing'

/** A destination as pages tell it: a mailbox by its owner, anything else as its field writes it. */
export function pointedWords(to: Pointed | null | undefined, showing: Showing): string {
  const owner = to?.kind === 'voicemail' ? showing.callables.find(({ id }) => id === to.id) : undefined
  if (owner) return translatorFor(showing.locale, 'services')('mailboxOf', { name: owner.name })
  return pointedText(to, showing)
}
