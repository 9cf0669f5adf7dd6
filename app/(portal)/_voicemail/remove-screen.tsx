import { getTranslations } from 'next-intl/server'
import { formats } from '@/lib/i18n/format'
import { Empty } from '@/lib/ui/bits'
import { Submit } from '@/lib/ui/posting-form'
import { listMessages, type Message } from '@/lib/voicemail/messages'
import { findVoicemail } from '@/lib/voicemail/store'
import { OwnerFrame } from '../_line/frame'
import { type Held, messagesHref } from '../_line/held'
import { removeChosenMessages } from './mailbox-actions'
import { mailboxName } from './mailbox-name'

type Props = { held: Held; ids: string | string[] | undefined }

/** Asks before the ticked messages of a mailbox are deleted. */
export async function RemoveScreen({ held, ids }: Props) {
  const { viewer, owner } = held
  const { keptDays } = await findVoicemail(viewer.company, owner.id)
  const [say, format, all] = await Promise.all([
    getTranslations('mailbox'),
    formats(),
    listMessages(viewer.company, owner.id, { keptDays, now: Date.now() }),
  ])
  const wanted = new Set([ids ?? []].flat())
  const chosen = all.filter(({ id }) => wanted.has(id))
  const mailbox = messagesHref(held)
  const under = { href: mailbox, title: held.shared ? await mailboxName(owner) : say('title') }
  const number = ({ callerNumber }: Message) =>
    callerNumber?.startsWith('+') ? format.phone(callerNumber) : callerNumber
  if (chosen.length === 0)
    return (
      <OwnerFrame held={held} title={say('removeTitle')} under={under}>
        <Empty action={<a href={mailbox}>{say('back')}</a>} title={say('removeNone')} />
      </OwnerFrame>
    )
  return (
    <OwnerFrame held={held} lead={say('removeLead', { count: chosen.length })} title={say('removeTitle')} under={under}>
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
        action={removeChosenMessages.bind(
          null,
          owner.id,
          chosen.map(({ id }) => id),
        )}
        className="buttons"
      >
        <Submit danger label={say('remove')} />
        <a href={mailbox}>{say('back')}</a>
      </form>
    </OwnerFrame>
  )
}
