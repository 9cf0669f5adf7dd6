import { getTranslations } from 'next-intl/server'
import { elided, named } from '@/lib/i18n/elided'
import { Empty, Remark } from '@/lib/ui/bits'
import { Pager } from '@/lib/ui/pager'
import { listMessages, missingMessages } from '@/lib/voicemail/messages'
import { findVoicemail } from '@/lib/voicemail/store'
import { OwnerFrame } from '../_line/frame'
import { type Held, messagesHref } from '../_line/held'
import { actOnMessages } from './mailbox-actions'
import { mailboxName } from './mailbox-name'
import { MessageTable } from './message-table'

const pageSize = 50

type Props = { held: Held; page: string | undefined }

/** A mailbox: the messages the switch delivered, newest first. */
export async function MailboxScreen({ held, page: asked }: Props) {
  const { viewer, owner, own } = held
  const { company } = viewer
  const [say, voicemail, settings] = await Promise.all([
    getTranslations('mailbox'),
    getTranslations('voicemail'),
    findVoicemail(company, owner.id),
  ])
  const all = await listMessages(company, owner.id, { keptDays: settings.keptDays, now: Date.now() })
  const last = Math.max(1, Math.ceil(all.length / pageSize))
  const page = Math.min(last, Math.max(1, Math.trunc(Number(asked)) || 1))
  const shown = all.slice((page - 1) * pageSize, page * pageSize)
  const missing = await missingMessages(company, shown)
  const minutes = Math.ceil(all.reduce((sum, { durationMs }) => sum + durationMs, 0) / 60_000)
  const fresh = all.filter(({ heardAt }) => heardAt === null).length
  const base = messagesHref(held)
  const other = owner.kind === 'person' ? 'otherPerson' : 'shared'
  const title = held.shared ? await mailboxName(owner) : say('title')
  const lead = `${say('lead', { count: fresh })} ${say('used', { used: minutes, most: settings.mailboxMinutes })}`
  return (
    <OwnerFrame
      held={held}
      lead={lead}
      title={title}
      under={held.shared ? undefined : { href: `${held.base}/voicemail`, title: voicemail('title') }}
      wide
    >
      {own ? null : <Remark>{elided(say(other, { name: named(owner.name) }))}</Remark>}
      {settings.handling === 'email' ? <Remark>{say('emailOnly')}</Remark> : null}
      {all.length ? (
        <form action={actOnMessages.bind(null, owner.id)} className="stack">
          <MessageTable base={base} messages={shown} missing={missing} />
          <div className="buttons">
            {(['heard', 'new', 'remove'] as const).map(what => (
              <button className="button quiet" key={what} name="do" type="submit" value={what}>
                {say(`do.${what}`)}
              </button>
            ))}
          </div>
        </form>
      ) : (
        <Empty title={say('emptyTitle')}>{say('emptyLead')}</Empty>
      )}
      {all.length > pageSize ? (
        <Pager href={n => `${base}?page=${n}`} page={page} size={pageSize} total={all.length} />
      ) : null}
    </OwnerFrame>
  )
}
