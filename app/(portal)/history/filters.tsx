import { getLocale, getTranslations } from 'next-intl/server'
import type { HistorySearch } from '@/lib/audit/filter'
import type { storyteller } from '@/lib/audit/words'

type Props = {
  search: HistorySearch
  facets: { people: string[]; kinds: string[] }
  story: Pick<ReturnType<typeof storyteller>, 'kindName' | 'personName'>
}

/** Who, what, which name and which days of the history to show. */
export async function Filters({ search, facets, story }: Props) {
  const [say, ui, locale] = await Promise.all([getTranslations('history'), getTranslations('ui'), getLocale()])
  const kinds = facets.kinds
    .map(kind => ({ kind, name: story.kindName(kind) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
  return (
    <form className="filters">
      <label>
        {say('search')}
        <input defaultValue={search.q} maxLength={100} name="q" type="search" />
      </label>
      <label>
        {say('who')}
        <select defaultValue={search.who} name="who">
          <option value="">{say('anyone')}</option>
          {facets.people.map(person => (
            <option key={person} value={person}>
              {story.personName(person)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('kind')}
        <select defaultValue={search.kind} name="kind">
          <option value="">{say('anything')}</option>
          {kinds.map(({ kind, name }) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {(['from', 'to'] as const).map(name => (
        <label key={name}>
          {say(name)}
          <input defaultValue={search[name]} name={name} type="date" />
        </label>
      ))}
      <button className="button quiet" type="submit">
        {ui('filter')}
      </button>
      <a href="/history">{ui('clear')}</a>
    </form>
  )
}
