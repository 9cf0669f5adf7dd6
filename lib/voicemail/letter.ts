import { minutesAndSeconds } from '@/lib/audio/duration'
import type { Company } from '@/lib/auth/company'
import { elided, named } from '@/lib/i18n/elided'
import { formatsFor } from '@/lib/i18n/formats'
import { translatorFor } from '@/lib/i18n/messages'
import type { Letter } from '@/lib/mail/letter'
import type { VoiceMail } from './delivery'
import type { MailboxOwner } from './owner'
import { stamp } from './stamp'

type About = { callerNumber: string | null; callerName: string | null; at: number; durationMs: number; fileId: string }

/** The mail about a new voice message, in its owner's language and time zone, with the sound unless it is only a notice. */
export function voiceLetter(company: Company, owner: MailboxOwner, mail: VoiceMail, about: About): Letter {
  const locale = owner.locale ?? company.locale
  const say = translatorFor(locale, 'voicemailLetter')
  const format = formatsFor(locale, owner.zone ?? company.zone)
  const number =
    about.callerNumber && (about.callerNumber.startsWith('+') ? format.phone(about.callerNumber) : about.callerNumber)
  const caller = [about.callerName, number].filter(Boolean).join(', ') || say('withheld')
  const when = `${format.moment(about.at)} ${format.zoneName(about.at)}`
  const length = say('length', minutesAndSeconds(about.durationMs))
  const { kind, id, name } = owner
  const path = kind === 'person' ? '/settings/voicemail/messages' : `/settings/mailboxes/${id}`
  const words = <W extends 'received' | 'open' | VoiceMail['kind']>(word: W) =>
    kind === 'person' ? word : (`service.${word}` as const)
  const told = { name, caller: named(caller), when, length }
  return {
    companyId: company.id,
    personId: kind === 'person' ? id : null,
    purpose: `voicemail-${mail.kind}`,
    to: mail.to,
    locale,
    subject: elided(say('subject', { caller: named(caller) })),
    paragraphs: [elided(say(words('received'), told)), say(words(mail.kind))],
    ...(mail.kind === 'delivery' ? {} : { link: { label: say(words('open')), path } }),
    reason: elided(say('reason', { name: named(name) })),
    ...(mail.attached && {
      attachment: {
        name: `${say('file')}-${stamp(about.at, format.timeZone)}.wav`,
        path: `audio/${company.id}/${about.fileId}.wav`,
      },
    }),
  }
}
