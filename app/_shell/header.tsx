import { Search } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { askedPath } from '@/lib/auth/caller'
import type { Viewer } from '@/lib/auth/viewer'
import { env } from '@/lib/env'
import { signOut } from './actions'
import { Language } from './language'
import { navigation } from './navigation'

function Brand() {
  return (
    <a className="brand" href="/">
      <svg aria-hidden="true" height="24" viewBox="0 0 32 32" width="24">
        <path d="M7 20v-8M13 25V7M19 22V10M25 18v-4" />
      </svg>
      {env().PROVIDER_NAME}
    </a>
  )
}

export function PublicHeader() {
  return (
    <header className="top">
      <Brand />
      <div className="top-end">
        <Language />
      </div>
    </header>
  )
}

/** The main navigation (guide 3.1), the language and the account. */
export async function PortalHeader({ viewer }: { viewer: Viewer }) {
  const [say, path, menus] = await Promise.all([getTranslations('shell'), askedPath(), navigation(viewer)])
  const now = path.split('?')[0] ?? '/'
  return (
    <header className="top">
      <Brand />
      <nav aria-label={say('mainNavigation')} className="menus">
        {menus.map(({ menu, items }) => (
          <details key={menu} name="menu">
            <summary>{say(menu)}</summary>
            <ul>
              {items.map(({ href, key }) => (
                <li key={href}>
                  <a aria-current={now === href ? 'page' : undefined} href={href}>
                    {say(key)}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </nav>
      <div className="top-end">
        <a href="/search" title={say('search')}>
          <Search aria-hidden size={20} />
          <span className="sr-only">{say('search')}</span>
        </a>
        <Language />
        <details className="account" name="menu">
          <summary>
            <span className="sr-only">{say('account')} </span>
            {viewer.person.name}
          </summary>
          <div>
            <p>
              {viewer.company.name}
              <small>{say(viewer.person.role)}</small>
            </p>
            <ul>
              <li>
                <a href="/settings">{say('mySettings')}</a>
              </li>
              <li>
                <a href="/sessions">{say('sessions')}</a>
              </li>
            </ul>
            <form action={signOut}>
              <button type="submit">{say('signOut')}</button>
            </form>
          </div>
        </details>
      </div>
    </header>
  )
}
