import { CircleHelp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Notice } from './notice'

export type Crumb = { href: string; label: string }
type Props = {
  title: string
  /** The pages above this one, nearest last. */
  crumbs?: Crumb[]
  /** The help page's anchor that explains this page. */
  help?: string
  lead?: ReactNode
  /** Links and buttons beside the title. */
  actions?: ReactNode
  wide?: boolean
  children: ReactNode
}

/** A page of the portal: where one is, its title, what it is for, and its content. */
export function Page({ title, crumbs, help, lead, actions, wide, children }: Props) {
  const say = useTranslations('ui')
  return (
    <div className={wide ? 'page wide' : 'page'}>
      {crumbs?.length ? (
        <nav aria-label={say('breadcrumb')} className="crumbs">
          <ol>
            {crumbs.map(crumb => (
              <li key={crumb.href}>
                <a href={crumb.href}>{crumb.label}</a>
              </li>
            ))}
            <li aria-current="page">{title}</li>
          </ol>
        </nav>
      ) : null}
      <header className="page-head">
        <h1>{title}</h1>
        {help ? (
          <a className="help" href={`/help#${help}`} title={say('help', { title })}>
            <CircleHelp aria-hidden size={20} />
            <span className="sr-only">{say('help', { title })}</span>
          </a>
        ) : null}
        {actions ? <div className="actions">{actions}</div> : null}
      </header>
      {lead ? <p className="lead">{lead}</p> : null}
      <Notice />
      {children}
      <title>{[title, ...(crumbs ?? []).map(crumb => crumb.label).reverse(), say('product')].join(' - ')}</title>
    </div>
  )
}
