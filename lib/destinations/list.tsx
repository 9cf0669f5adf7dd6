import { useLocale, useTranslations } from 'next-intl'
import { formatPhone } from '@/lib/numbers/format'
import { type Callable, hasMailbox } from './callable'
import { entryText } from './text'

type Props = {
  entries: readonly Callable[]
  /** The contact list, whose people are chosen by their number. */
  contacts?: readonly { name: string; number: string }[]
}

/** What the destination fields of a page offer while one types: once a page, however many fields. */
export function DestinationList({ entries, contacts = [] }: Props) {
  const say = useTranslations('destinations')
  const locale = useLocale()
  return (
    <datalist id="destinations">
      {entries.map(entry => (
        <option key={entry.id} label={say(`kinds.${entry.kind}`)} value={entryText(entry, 'entry')} />
      ))}
      {entries.filter(hasMailbox).map(entry => (
        <option key={`${entry.id} mailbox`} label={say('mailbox')} value={entryText(entry, 'voicemail')} />
      ))}
      {contacts.map(({ name, number }) => (
        <option key={`${number} ${name}`} label={name} value={formatPhone(number, locale)} />
      ))}
    </datalist>
  )
}
