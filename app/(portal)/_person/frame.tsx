import { Pencil } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { elided, named } from '@/lib/i18n/elided'
import { Chip, Tabs } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import type { Whose } from './whose'

type Props = {
  whose: Whose
  /** The page within the person's pages; the first is the features. */
  at?: { tab: string; title: string }
  /** A page under a tab. */
  under?: { href: string; title: string }
  lead?: ReactNode
  wide?: boolean
  children: ReactNode
}

/** Every page about a person: the same for oneself and for an administrator. */
export async function PersonFrame({ whose: { person, base, own }, at, under, lead, wide, children }: Props) {
  const say = await getTranslations('person')
  const home = own ? say('mySettings') : person.name
  const tabs = [
    { href: base, label: say('tabs.features') },
    { href: `${base}/profile`, label: say('tabs.profile') },
    { href: `${base}/calls`, label: say('tabs.calls') },
    { href: `${base}/activity`, label: say('tabs.activity') },
    { href: `${base}/passwords`, label: say('tabs.passwords') },
    ...(own ? [{ href: `${base}/security`, label: say('tabs.security') }] : []),
    ...(own ? [] : [{ href: `${base}/account`, label: say('tabs.account') }]),
  ]
  const crumbs = [
    own ? { href: '/', label: say('dashboard') } : { href: '/users', label: say('users') },
    ...(at ? [{ href: base, label: home }] : []),
    ...(under ? [under].map(({ href, title }) => ({ href, label: title })) : []),
  ]
  return (
    <Page
      actions={
        at ? undefined : (
          <a
            aria-label={elided(say('editProfile', { name: named(person.name) }))}
            className="icon"
            href={`${base}/profile`}
          >
            <Pencil aria-hidden size={18} />
          </a>
        )
      }
      crumbs={crumbs}
      help={own ? 'my-settings' : 'users'}
      lead={lead}
      title={at?.title ?? home}
      wide={wide}
    >
      {person.entry.active ? null : <Chip tone="danger">{say('suspended')}</Chip>}
      <Tabs label={elided(say('tabsOf', { name: named(person.name) }))} now={`${base}${at?.tab ?? ''}`} tabs={tabs} />
      {children}
    </Page>
  )
}
