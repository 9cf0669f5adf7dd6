import { getTranslations } from 'next-intl/server'
import type { Viewer } from '@/lib/auth/viewer'
import { elided, named } from '@/lib/i18n/elided'
import { Empty, Remark } from '@/lib/ui/bits'
import { Pager } from '@/lib/ui/pager'
import { listMessages, missingMessages } from '@/lib/voicemail/messages'
import { findVoicemail } from '@/lib/voicemail/store'
import { PersonFrame } from '../_person/frame'
import { actOnMessages } from './mailbox-actions'
import { MessageTable } from './message-table'
import { whoseVoicemail } from './place'

const pageSize = 50

type Props = { viewer: Viewer; personId: string; page: string | undefined }

/** A person's mailbox: the messages the switch delivered, newest first. */
export async function MailboxScreen({ viewer, personId, page: asked }: Props) {
  const whose = await whoseVoicemail(viewer, personId)
  const { person, own } = whose
  const { company } = viewer
  const [say, voicemail, settings] = await Promise.all([
    getTranslations('mailbox'),
    getTranslations('voicemail'),
    findVoicemail(company, personId),
  ])
  const all = await listMessages(company, personId, { keptDays: settings.keptDays, now: Date.now() })
  const last = Math.max(1, Math.ceil(all.length / pageSize))
  const page = Math.min(last, Math.max(1, Math.trunc(Number(asked)) || 1))
  const shown = all.slice((page - 1) * pageSize, page * pageSize)
  const missing = await missingMessages(company, shown)
  const minutes = Math.ceil(all.reduce((sum, { durationMs }) => sum + durationMs, 0) / 60_000)
  const fresh = all.filter(({ heardAt }) => heardAt === null).length
  const base = `${whose.base}/voicemail/messages`
  const lead = `${say('lead', { count: fresh })} ${say('used', { used: minutes, most: settings.mailboxMinutes })}`
  return (
    <PersonFrame
      at={{ tab: '', title: say('title') }}
      lead={lead}
      under={{ href: `${whose.base}/voicemail`, title: voicemail('title') }}
      whose={whose}
      wide
    >
      {own ? null : <Remark>{elided(say('otherPerson', { name: named(person.name) }))}</Remark>}
      {settings.handling === 'email' ? <Remark>{say('emailOnly')}</Remark> : null}
      {all.length ? (
        <form action={actOnMessages.bind(null, personId)} className="stack">
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
    </PersonFrame>
  )
}
