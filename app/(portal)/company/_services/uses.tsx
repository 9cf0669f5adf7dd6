import { useLocale } from 'next-intl'
import { formatPhone } from '@/lib/numbers/format'
import { entryHref } from '@/lib/services/kinds'
import type { Use } from '@/lib/services/queries'
import { useWords } from '@/lib/services/words-of'

/** What uses a thing, each with its page. */
export function Uses({ uses }: { uses: Use[] }) {
  const say = useWords('services')
  const locale = useLocale()
  if (!uses.length) return <span className="soft">{say('notUsed')}</span>
  return (
    <ul className="plain">
      {uses.map(({ id, kind, name }) => (
        <li key={id}>
          <a href={entryHref(kind, id)}>{kind === 'numbers' ? formatPhone(name, locale) : named(say, kind, name)}</a>
        </li>
      ))}
    </ul>
  )
}

function named(say: ReturnType<typeof useWords>, kind: string, name: string): string {
  const service = kind.replace(/-settings$/, '')
  const what = say.has(`kinds.${service}`) ? say(`kinds.${service}`) : ''
  if (service !== kind) return `${what} · ${say('settings')}`
  return what && what !== name ? `${name} (${what})` : name
}
