import { getTranslations } from 'next-intl/server'
import type { Problems } from '@/lib/forms/problems'

/** What is wrong with a filter: a summary on top that leads to each field. */
export async function FilterProblems({ problems, prefix }: { problems: Problems; prefix: string }) {
  const [say, sayUi] = await Promise.all([getTranslations('problems'), getTranslations('ui')])
  const all = Object.entries(problems)
  if (!all.length) return null
  return (
    <div className="summary" role="alert">
      <h2>{sayUi('problem', { count: all.length })}</h2>
      <ul>
        {all.map(([field, { key, params }]) => (
          <li key={field}>
            <a href={`#${prefix}-${field}`}>{say(key, params)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
