import { getTranslations } from 'next-intl/server'
import type { HistorySearch } from '@/lib/audit/filter'

type Props = {
  search: HistorySearch
  facets: { people: string[]; kinds: string[] }
  kindName: (kind: string) => string
}

/** Who, what, which name and which days of the history to show. */
export async function Filters({ search, facets, kindName }: Props) {
  const [say, ui] = await Promise.all([getTranslations('history'), getTranslations('ui')])
  const kinds = facets.kinds
    .map(kind => ({ kind, name: kindName(kind) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
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
            <option key={person}>{person}</option>
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
