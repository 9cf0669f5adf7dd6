import type { Company } from '@/lib/auth/company'
import type { Person } from '@/lib/auth/person-of'
import { translatorFor } from '@/lib/i18n/messages'
import type { Letter } from '@/lib/mail/letter'

/** Tells a person that the password of their account was changed. */
export function passwordChangedLetter(company: Company, person: Person): Letter {
  const locale = person.locale ?? company.locale
  const say = translatorFor(locale, 'resetMail')
  return {
    companyId: company.id,
    personId: person.id,
    purpose: 'password-changed',
    to: person.email,
    locale,
    subject: say('changedSubject'),
    paragraphs: [say('hello', { name: person.firstName }), say('changed')],
    reason: say('changedReason'),
  }
}
