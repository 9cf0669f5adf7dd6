import { getLocale, getTranslations } from 'next-intl/server'
import { visitor } from '@/lib/auth/viewer'
import { listSections } from '@/lib/help/sections'
import { Empty } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { Body } from './body'

/** The user's guide, for the portal as it is; searched by its words and by what people call things. */
export default async function HelpPage({ searchParams }: { searchParams: Promise<{ q?: string | string[] }> }) {
  const [, locale, say, ui, { q }] = await Promise.all([
    visitor(),
    getLocale(),
    getTranslations('help'),
    getTranslations('ui'),
    searchParams,
  ])
  const asked = String(q ?? '').slice(0, 100)
  const sections = listSections(locale === 'en-CA' ? 'en' : 'fr', asked)
  return (
    <Page lead={say('lead')} title={say('title')}>
      <search>
        <form className="filters">
          <label>
            {say('search')}
            <input defaultValue={asked} name="q" type="search" />
          </label>
          <button className="button quiet" type="submit">
            {ui('search')}
          </button>
        </form>
      </search>
      <p>
        <a href="/help/codes">{say('codes')}</a>
      </p>
      {sections.length ? null : <Empty title={say('nothingFound', { asked })}>{say('nothingFoundHint')}</Empty>}
      <div className="beside">
        <nav aria-label={say('contents')}>
          <ul>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="prose">
          {sections.map(({ id, title, body }) => (
            <section id={id} key={id}>
              <h2>{title}</h2>
              <Body body={body} />
            </section>
          ))}
        </div>
      </div>
    </Page>
  )
}
