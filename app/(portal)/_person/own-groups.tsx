import { Pencil } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { Viewer } from '@/lib/auth/viewer'
import { listOwnGroups } from '@/lib/services/hunt-groups/own'

/** The hunt groups that a person may make busy, and how many of them are. */
export async function OwnGroups({ viewer }: { viewer: Viewer }) {
  const [say, groups] = await Promise.all([getTranslations('ownGroups'), listOwnGroups(viewer)])
  if (!groups.length) return null
  const busy = groups.filter(({ values }) => values.groupBusy).length
  return (
    <section aria-labelledby="own-groups" className="features">
      <h3 id="own-groups">{say('title')}</h3>
      <ul>
        <li className={busy ? 'good' : 'off'}>
          <a href="/settings/groups">{say('busy')}</a>
          <p>{say('feature', { count: busy })}</p>
          <a aria-label={say('title')} className="icon" href="/settings/groups">
            <Pencil aria-hidden size={18} />
          </a>
        </li>
      </ul>
    </section>
  )
}
