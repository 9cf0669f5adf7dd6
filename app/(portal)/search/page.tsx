import { getTranslations } from 'next-intl/server'
import { searchRefusal } from '@/lib/auth/posted/share'
import { viewer } from '@/lib/auth/viewer'
import { listSections } from '@/lib/help/sections'
import { formats } from '@/lib/i18n/format'
import { find } from '@/lib/search/search'
import { Empty } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { RefusedPage } from '@/lib/ui/refused-page'

/** One box for people, numbers, services, contacts and the pages of the portal. */
export default async function SearchPage({ searchParams }: { searchParams: Promise<{ q?: string | string[] }> }) {
  const [someone, say, format, { q }] = await Promise.all([
    viewer(),
    getTranslations('search'),
    formats(),
    searchParams,
  ])
  const asked = String(q ?? '')
    .trim()
    .slice(0, 100)
  const refusal = asked && (await searchRefusal(someone))
  if (refusal) return <RefusedPage help="search" refusal={refusal} title={say('title')} />
  const found = await find(someone, asked)
  const pages = asked
    ? listSections(someone.locale, asked).filter(page => page.href && (someone.administers || !page.administrators))
    : []
  const groups = [
    { key: 'people' as const, hits: found.people },
    { key: 'numbers' as const, hits: found.numbers },
    { key: 'services' as const, hits: found.services },
    { key: 'contacts' as const, hits: found.contacts },
    {
      key: 'pages' as const,
      hits: pages.map(({ title, href = '' }) => ({ href, name: title, detail: null, number: undefined })),
    },
  ].filter(({ hits }) => hits.length)
  return (
    <Page help="search" title={asked ? say('titleFor', { asked }) : say('title')}>
      <search>
        <form className="filters">
          <label>
            {say('label')}
            <input defaultValue={asked} maxLength={100} name="q" type="search" />
          </label>
          <button className="button" type="submit">
            {say('title')}
          </button>
        </form>
      </search>
      {asked && !groups.length ? <Empty title={say('nothing', { asked })}>{say('nothingHint')}</Empty> : null}
      {groups.map(({ key, hits }) => (
        <section className="stack" key={key}>
          <h2>{say(key)}</h2>
          <ul className="hits">
            {hits.map(({ href, name, detail, number }) => (
              <li key={href + name}>
                <a href={href}>{name.startsWith('+') ? format.phone(name) : name}</a>
                {detail || number ? <span className="soft"> {detail ?? format.phone(number ?? '')}</span> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}
