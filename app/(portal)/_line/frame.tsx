import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Page } from '@/lib/ui/page'
import { PersonFrame } from '../_person/frame'
import { serviceCrumbs } from '../company/_services/crumbs'
import type { Held } from './held'

type Props = {
  held: Held
  title: string
  /** The page it stands under, itself a page of the owner. */
  under?: { href: string; title: string }
  lead?: ReactNode
  wide?: boolean
  children: ReactNode
}

/** A page about a feature or the mailbox of a person, under their tabs, or of a service, under its page. */
export async function OwnerFrame({ held, title, under, children, ...page }: Props) {
  const { viewer, owner, base, own, shared } = held
  if (owner.kind === 'person')
    return (
      <PersonFrame at={{ tab: '', title }} under={under} whose={{ viewer, person: owner.person, base, own }} {...page}>
        {children}
      </PersonFrame>
    )
  const say = await getTranslations('shell')
  const crumbs = [
    ...(shared
      ? [{ href: '/settings', label: say('mySettings') }]
      : [...(await serviceCrumbs(owner.kind)), { href: base, label: owner.name }]),
    ...(under ? [{ href: under.href, label: under.title }] : []),
  ]
  return (
    <Page crumbs={crumbs} help={shared ? 'my-settings' : owner.kind} title={title} {...page}>
      {children}
    </Page>
  )
}
