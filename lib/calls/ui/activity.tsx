import { getLocale, getTranslations } from 'next-intl/server'
import type { Company } from '@/lib/auth/company'
import { sumOf } from '../ask'
import { edgesOf, unitFor } from '../buckets'
import { activityOf } from '../queries'
import { type Asked, rangeOf } from '../range'
import { address, oneOf, type Search, said } from '../search'
import { ActivityFigure } from './activity-figure'
import { Fields } from './fields'
import { Presets } from './presets'
import { FilterProblems } from './problems'
import { RangeFields } from './range-fields'

type Props = {
  company: Company
  /** One person's calls instead of the company's. */
  personId?: string
  /** One product's calls instead of all. */
  product?: string
  zone: string
  /** The page that shows it, and what its address asks for. */
  path: string
  search: Search
  now: number
}

/** Call activity of a range (guide 3.2): Début and Fin, the usual ranges, Appels or Minutes, the Champs, the chart and its data. */
export async function Activity({ company, personId, product, zone, path, search, now }: Props) {
  const [say, locale] = await Promise.all([getTranslations('calls.activity'), getLocale()])
  const asked = rangeOf(search, zone, now, 'last-week')
  const show = oneOf(['calls', 'minutes'], said(search, 'show'))
  const kept = Object.entries(search).filter(([name]) => !['start', 'end', 'preset'].includes(name))
  return (
    <div className="activity">
      <FilterProblems prefix="activity" problems={asked.problems} />
      <form action={path} className="filters" method="get">
        {kept.map(([name]) => (
          <input key={name} name={name} readOnly type="hidden" value={said(search, name)} />
        ))}
        <RangeFields asked={asked} prefix="activity" />
        <button className="button quiet" type="submit">
          {say('show')}
        </button>
      </form>
      <Presets now={asked.range?.preset} path={path} search={search} />
      {asked.range ? (
        <>
          <nav aria-label={say('tabs')} className="tabs">
            {(['calls', 'minutes'] as const).map(tab => (
              <a aria-current={tab === show ? 'true' : undefined} href={address(path, search, { show: tab })} key={tab}>
                {say(tab)}
              </a>
            ))}
          </nav>
          <Measured
            asked={asked}
            company={company}
            locale={locale}
            personId={personId}
            product={product}
            show={show}
            zone={zone}
          />
        </>
      ) : null}
    </div>
  )
}

type Measure = Pick<Props, 'company' | 'personId' | 'product' | 'zone'> & {
  asked: Asked
  show: 'calls' | 'minutes'
  locale: string
}

async function Measured({ company, personId, product, zone, asked, show, locale }: Measure) {
  if (!asked.range) return null
  const { from, to } = asked.range
  const unit = unitFor(from, to)
  const edges = edgesOf(from, to, unit, zone)
  const parts = await activityOf(company, edges, { person: personId, product })
  const total = sumOf(parts)
  return (
    <>
      <Fields total={total} />
      <ActivityFigure edges={edges} locale={locale} parts={parts} show={show} total={total} unit={unit} zone={zone} />
    </>
  )
}
