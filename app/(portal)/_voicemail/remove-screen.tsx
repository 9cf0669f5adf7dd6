import { getTranslations } from 'next-intl/server'
import type { Viewer } from '@/lib/auth/viewer'
import { formats } from '@/lib/i18n/format'
import { Empty } from '@/lib/ui/bits'
import { Submit } from '@/lib/ui/posting-form'
import { listMessages, type Message } from '@/lib/voicemail/messages'
import { findVoicemail } from '@/lib/voicemail/store'
import { PersonFrame } from '../_person/frame'
import { removePersonMessages } from './mailbox-actions'
import { whoseVoicemail } from './place'

type Props = { viewer: Viewer; personId: string; ids: string | string[] | undefined }

/** Asks before the ticked messages of a mailbox are deleted. */
export async function RemoveScreen({ viewer, personId, ids }: Props) {
  const whose = await whoseVoicemail(viewer, personId)
  const { keptDays } = await findVoicemail(viewer.company, personId)
  const [say, format, all] = await Promise.all([
    getTranslations('mailbox'),
    formats(),
    listMessages(viewer.company, personId, { keptDays, now: Date.now() }),
  ])
  const wanted = new Set([ids ?? []].flat())
  const chosen = all.filter(({ id }) => wanted.has(id))
  const mailbox = `${whose.base}/voicemail/messages`
  const under = { href: mailbox, title: say('title') }
  const number = ({ callerNumber }: Message) =>
    callerNumber?.startsWith('+') ? format.phone(callerNumber) : callerNumber
  if (chosen.length === 0)
    return (
      <PersonFrame at={{ tab: '', title: say('removeTitle') }} under={under} whose={whose}>
        <Empty action={<a href={mailbox}>{say('back')}</a>} title={say('removeNone')} />
      </PersonFrame>
    )
  return (
    <PersonFrame
      at={{ tab: '', title: say('removeTitle') }}
      lead={say('removeLead', { count: chosen.length })}
      under={under}
      whose={whose}
    >
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
    </PersonFrame>
  )
}
