import { getTranslations } from 'next-intl/server'
import { directions } from '@/db/calls/call'
import { products } from '@/lib/calls/csv/columns'
import type { Known } from '@/lib/calls/names'
import { LISTED_PEOPLE, personText } from '@/lib/calls/person-asked'
import type { FilterAsked } from '@/lib/calls/read-filter'
import { type Search, said } from '@/lib/calls/search'
import { FilterInput, FilterSelect } from '@/lib/calls/ui/input'
import { RangeFields } from '@/lib/calls/ui/range-fields'
import type { Code } from '@/lib/queues/codes'
import { callTypes } from '@/lib/rating/call-type'
import { path } from './path'

const prefix = 'detail'

type Props = { asked: FilterAsked; names: Known; search: Search; codes: readonly Code[] }

/** What the calls can be narrowed to, in one form that works without script; sort and page size stay as they are. */
export async function CallFilters({ asked, names, search, codes }: Props) {
  const [say, sayCalls, sayProblem] = await Promise.all([
    getTranslations('calls.detail'),
    getTranslations('calls'),
    getTranslations('problems'),
  ])
  const error = (name: string) => {
    const problem = asked.problems[name]
    return problem && sayProblem(problem.key, problem.params)
  }
  const field = (name: string) => ({
    prefix,
    name,
    label: say(`filter.${name}` as 'filter.calling'),
    value: said(search, name),
  })
  const chosen = names.people.get(said(search, 'person'))
  return (
    <form action={path} className="filters" method="get">
      {(['sort', 'order', 'size'] as const).map(name =>
        said(search, name) ? <input key={name} name={name} readOnly type="hidden" value={said(search, name)} /> : null,
      )}
      <RangeFields asked={asked} prefix={prefix} />
      {(['calling', 'called'] as const).map(name => (
        <FilterInput {...field(name)} inputMode="tel" key={name} size={14} error={error(name)} />
      ))}
      {(['min', 'max', 'minCost', 'maxCost'] as const).map(name => (
        <FilterInput {...field(name)} key={name} size={7} error={error(name)} />
      ))}
      <FilterSelect
        {...field('direction')}
        empty={say('any')}
        options={directions.map(word => [word, sayCalls(`directions.${word}`)])}
      />
      <FilterSelect
        {...field('answered')}
        empty={say('any')}
        options={(['yes', 'no'] as const).map(word => [word, sayCalls(`answers.${word}`)])}
      />
      <FilterSelect
        {...field('type')}
        empty={say('any')}
        options={callTypes.map(word => [word, sayCalls(`types.${word}`)])}
      />
      <FilterSelect
        {...field('product')}
        empty={say('any')}
        options={products.map(word => [word, sayCalls(`products.${word}`)])}
      />
      <FilterSelect
        {...field('service')}
        empty={say('any')}
        options={names.answering.map(({ id, name }) => [id, name])}
      />
      {codes.length ? (
        <FilterSelect
          {...field('disposition')}
          empty={say('any')}
          options={codes.map(({ code, description }) => [code, description])}
        />
      ) : null}
      {names.people.size > LISTED_PEOPLE ? (
        <FilterInput
          {...field('person')}
          error={error('person')}
          label={say('filter.personTyped')}
          size={20}
          value={chosen ? personText(chosen) : said(search, 'person')}
        />
      ) : (
        <FilterSelect
          {...field('person')}
          empty={say('anybody')}
          options={[...names.people].map(([id, person]) => [id, personText(person)])}
        />
      )}
      <button className="button" type="submit">
        {say('apply')}
      </button>
      <a href={path}>{say('clear')}</a>
    </form>
  )
}
