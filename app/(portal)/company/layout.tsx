import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { askedPath } from '@/lib/auth/caller'
import { admin } from '@/lib/auth/viewer'
import { listEntitled } from '@/lib/services/queries'

/** The services beside the page (guide 6.1); on a phone the list is a page of its own. */
export default async function Layout({ children }: { children: ReactNode }) {
  const { company } = await admin()
  const [say, kinds, words, mode, departments, plan, path] = await Promise.all([
    getTranslations('company'),
    listEntitled(company),
    getTranslations('services.kinds'),
    getTranslations('companyMode'),
    getTranslations('departments'),
    getTranslations('callingPlan'),
    askedPath(),
  ])
  const now = path.split(/[?/]/)[2]
  const rules = [
    { page: 'mode', title: mode('title') },
    { page: 'departments', title: departments('title') },
    { page: 'calling-plan', title: plan('title') },
  ]
  return (
    <div className="company">
      <nav aria-labelledby="services" className="services">
        <h2 id="services">{say('services')}</h2>
        <ul>
          {kinds.map(kind => (
            <li key={kind}>
              <a aria-current={kind === now ? 'page' : undefined} href={`/company/${kind}`}>
                {words(kind)}
              </a>
            </li>
          ))}
        </ul>
        <h2>{say('rules')}</h2>
        <ul>
          {rules.map(({ page, title }) => (
            <li key={page}>
              <a aria-current={now === page ? 'page' : undefined} href={`/company/${page}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </div>
  )
}
