import { sortKey } from '@/lib/directory/sort-key'
import { plain } from '@/lib/numbers/digits'
import { normalize, type PhoneProblem } from '@/lib/numbers/normalize'
import { isServiceCode } from '@/lib/numbers/toll'
import { type Callable, hasMailbox } from './callable'
import type { Destination } from './destination'
import { readSip, type SipProblem } from './sip'

/** Dialled before an extension, it reaches that person's mailbox (field-reference 21). */
const MAILBOX = '*55'

export type TypedProblem =
  | PhoneProblem
  | SipProblem
  | 'destinationUnknown'
  | 'destinationSeveral'
  | 'destinationNoMailbox'
  | 'destinationNoExtension'

/** An entry, or its mailbox, as a destination field writes it: « 201 · Alice Tremblay », « *55201 · Alice Tremblay ». */
export function entryText(
  { extension, name }: Pick<Callable, 'extension' | 'name'>,
  kind: 'entry' | 'voicemail',
): string {
  const dialled = `${kind === 'voicemail' ? MAILBOX : ''}${extension ?? ''}`
  return dialled ? `${dialled} · ${name}` : name
}

/**
 * What a person typed in a destination field or took from its list: an extension, *55 and an extension, a name, a number in any form,
 * a SIP URI. The same text in every language.
 */
export function readDestination(typed: string, entries: readonly Callable[]): Destination | { problem: TypedProblem } {
  const text = plain(typed)
  const [, mailbox, extension = ''] = text.match(/^(\*55)?\s*(\d{2,20})(?:\s*·.*)?$/) ?? []
  if (isServiceCode(extension)) return { problem: 'phoneEmergency' }
  const dialled = entries.filter(entry => entry.extension === extension)
  if (dialled.length > 0 || mailbox || (extension && extension.length < 10)) {
    return chosen(dialled, mailbox ? 'voicemail' : 'entry', 'destinationNoExtension')
  }
  if (text.includes('@') || /^sips?:/i.test(text)) return readSip(text)
  const poste = text.match(/^(?:poste|ext(?:ension)?)\s*[.:]?\s*(\d{2,9})$/i)?.[1]
  if (poste) return readDestination(poste, entries)

  const [, mailboxOf, name = ''] = text.match(/^(\*55)?[\s·]*(.*)$/) ?? []
  const named = entries.filter(entry => sortKey(entry.name) === sortKey(name))
  if (named.length > 0 || mailboxOf) return chosen(named, mailboxOf ? 'voicemail' : 'entry', 'destinationUnknown')
  const phone = normalize(text)
  if ('number' in phone) return { kind: 'number', number: phone.number }
  return { problem: phone.problem === 'phoneLetters' ? 'destinationUnknown' : phone.problem }
}

function chosen(
  found: readonly Callable[],
  kind: 'entry' | 'voicemail',
  none: TypedProblem,
): Destination | { problem: TypedProblem } {
  const [entry, other] = found
  if (!entry) return { problem: none }
  if (other) return { problem: 'destinationSeveral' }
  if (kind === 'voicemail' && !hasMailbox(entry)) return { problem: 'destinationNoMailbox' }
  return { kind, id: entry.id }
}
