import { useTranslations } from 'next-intl'
import type { Callable } from './callable'
import { entryText } from './text'

/** What the destination fields of a page offer while one types: once a page, however many fields. */
export function DestinationList({ entries }: { entries: readonly Callable[] }) {
  const say = useTranslations('destinations')
  return (
    <datalist id="destinations">
      {entries.map(entry => (
        <option key={entry.id} label={say(`kinds.${entry.kind}`)} value={entryText(entry, 'entry')} />
      ))}
      {entries
        .filter(entry => entry.kind === 'person')
        .map(entry => (
          <option key={`${entry.id} mailbox`} label={say('mailbox')} value={entryText(entry, 'voicemail')} />
        ))}
    </datalist>
  )
}
