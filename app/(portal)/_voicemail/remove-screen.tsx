import { getTranslations } from 'next-intl/server'
import { personOf } from '@/lib/auth/person-of'
import type { Viewer } from '@/lib/auth/viewer'
import { formats } from '@/lib/i18n/format'
import { Empty } from '@/lib/ui/bits'
import { Submit } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { listMessages, type Message } from '@/lib/voicemail/messages'
import { findVoicemail } from '@/lib/voicemail/store'
import { removePersonMessages } from './mailbox-actions'
import { crumbsUnder, settingsOf } from './place'

type Props = { viewer: Viewer; personId: string; ids: string | string[] | undefined }

/** Asks before the ticked messages of a mailbox are deleted. */
export async function RemoveScreen({ viewer, personId, ids }: Props) {
  const person = await personOf(viewer, personId)
  const { keptDays } = await findVoicemail(viewer.company, personId)
  const [say, format, crumbs, all] = await Promise.all([
    getTranslations('mailbox'),
    formats(),
    crumbsUnder(viewer, person),
    listMessages(viewer.company, personId, { keptDays, now: Date.now() }),
  ])
  const wanted = new Set([ids ?? []].flat())
  const chosen = all.filter(({ id }) => wanted.has(id))
  const mailbox = `${settingsOf(viewer, personId)}/voicemail/messages`
  const above = [...crumbs, { href: mailbox, label: say('title') }]
  const number = ({ callerNumber }: Message) =>
    callerNumber?.startsWith('+') ? format.phone(callerNumber) : callerNumber
  if (chosen.length === 0)
    return (
      <Page crumbs={above} title={say('removeTitle')}>
        <Empty action={<a href={mailbox}>{say('back')}</a>} title={say('removeNone')} />
      </Page>
    )
  return (
    <Page crumbs={above} lead={say('removeLead', { count: chosen.length })} title={say('removeTitle')}>
      <ul>
        {chosen.map(message => (
          <li key={message.id}>
            {say('message', {
              caller: [message.callerName, number(message)].filter(Boolean).join(', ') || say('withheld'),
              when: format.moment(message.receivedAt),
            })}
          </li>
        ))}
      </ul>
      <form
        action={removePersonMessages.bind(
          null,
          personId,
          chosen.map(({ id }) => id),
        )}
        className="buttons"
      >
        <Submit danger label={say('remove')} />
        <a href={mailbox}>{say('back')}</a>
      </form>
    </Page>
  )
}
