import { useTranslations } from 'next-intl'
import type { Told } from '@/lib/audit/words'

const SHOWN = 3
const LENGTH = 80

/** The first fields of a change in short: « Nom Ventes → Vente »; of what was added or removed, its values alone. */
export function Changes({ told: { changes, way } }: { told: Told }) {
  const say = useTranslations('history')
  const short = (lines: string[]) => {
    const text = lines.join(', ')
    return text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text
  }
  return (
    <ul className="plain">
      {changes.slice(0, SHOWN).map(({ field, before, after }) => (
        <li key={field}>
          <span className="soft">{field}</span> {way === 'added' ? null : short(before)}{' '}
          {way === 'changed' ? '→' : null} {way === 'removed' ? null : short(after)}
        </li>
      ))}
      {changes.length > SHOWN ? <li className="soft">{say('more', { count: changes.length - SHOWN })}</li> : null}
    </ul>
  )
}
