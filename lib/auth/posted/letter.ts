import { formatsFor } from '@/lib/i18n/formats'
import { translatorFor } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/tags'
import type { Letter } from '@/lib/mail/letter'
import type { Reason } from './ceremony'

export type Recipient = {
  companyId: string
  id: string
  firstName: string
  email: string
  locale: Locale
  zone: string
}
/** What was changed: by whom, whose or which thing's destination, to where (numbers E.164, or SIP addresses). */
export type ChangedTargets = {
  authorId: string
  author: string
  name: string
  targets: string[]
  reasons: Reason[]
  at: number
}

/** Tells a change of destinations outside the company, with the link that takes it back (security.md 6.5). */
export function targetLetter(to: Recipient, changed: ChangedTargets, token: string): Letter {
  const { locale, firstName, email, companyId, id: personId } = to
  const say = translatorFor(locale, 'targetLetter')
  const { phone, moment, list } = formatsFor(locale, to.zone)
  const targets = list(changed.targets.map(target => (target.startsWith('+') ? phone(target) : target)))
  const { author, name } = changed
  return {
    ...{ companyId, personId, purpose: 'target-changed', to: email, locale },
    subject: say('subject', { name }),
    paragraphs: [
      say('hello', { name: firstName }),
      say('what', { author, name, targets, at: moment(changed.at) }),
      ...changed.reasons.map(reason => say(`reasons.${reason}`)),
    ],
    link: { label: say(changed.authorId === personId ? 'notMe' : 'notWanted'), path: `/not-me/${token}` },
    after: [say('ignore')],
    reason: say('reason'),
  }
}
