import { getTranslations } from 'next-intl/server'
import type { Viewer } from '@/lib/auth/viewer'
import { listSharedMailboxes } from '@/lib/voicemail/memberships'
import { countUnheard } from '@/lib/voicemail/messages'
import { messagesHref } from '../_line/held'

/** The mailboxes that a person shares with the others of their groups, and what nobody has listened to. */
export async function SharedMailboxes({ viewer }: { viewer: Viewer }) {
  const { company, person } = viewer
  const [say, mailboxes] = await Promise.all([getTranslations('mailbox'), listSharedMailboxes(company, person.id)])
  if (!mailboxes.length) return null
  const unheard = await Promise.all(mailboxes.map(({ id }) => countUnheard(company, id)))
  return (
    <section aria-labelledby="shared-mailboxes" className="features">
      <h3 id="shared-mailboxes">{say('sharedTitle')}</h3>
      <ul>
        {mailboxes.map((owner, at) => (
          <li className={unheard[at] ? 'attention' : 'off'} key={owner.id}>
            <a href={messagesHref({ viewer, owner })}>{owner.name}</a>
            <p>{say('lead', { count: unheard[at] ?? 0 })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
