'use client'

import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'

/** What stands where a page failed: no detail, a code that the log has too, and a way on. */
export function Crash({ error }: { error: Error & { digest?: string } }) {
  const say = useTranslations('ui')
  return (
    <div className="page">
      <h1>{say('crashTitle')}</h1>
      <p className="lead">{say('crashLead')}</p>
      {error.digest ? <p>{say('crashCode', { code: error.digest })}</p> : null}
      <a className="button" href={usePathname()}>
        {say('crashAgain')}
      </a>
      <title>{`${say('crashTitle')} - ${say('product')}`}</title>
    </div>
  )
}
