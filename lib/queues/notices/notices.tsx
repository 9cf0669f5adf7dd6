import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Viewer } from '@/lib/auth/viewer'
import { duration, formatsFor } from '@/lib/i18n/formats'
import { Remark } from '@/lib/ui/bits'
import { listBeyond } from './queries'

/** For agents and supervisors: which of their queues are beyond what they want to be told of, at the moment the page was made. */
export async function QueueNotices({ viewer, children }: { viewer: Viewer; children?: ReactNode }) {
  const { company, person, locale, zone } = viewer
  const now = Date.now()
  const beyond = await listBeyond(company, person.id, now)
  if (!beyond.length) return null
  const say = await getTranslations('queues')
  const time = formatsFor(locale, zone).time(now)
  return (
    <Remark>
      <div role="status">
        <ul className="plain">
          {beyond.map(({ id, name, calls, longest }) => (
            <li key={id}>{say('notice', { queue: name, time, calls, longest: duration(longest) })}</li>
          ))}
        </ul>
      </div>
      {children}
    </Remark>
  )
}
