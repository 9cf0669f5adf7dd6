import type { Company } from '@/lib/auth/company'
import type { Person } from '@/lib/auth/person-of'
import { translatorFor } from '@/lib/i18n/messages'
import type { Letter } from '@/lib/mail/letter'

/** Tells a person's old address that mail goes to another one from now on. */
export function emailChangedLetter(company: Company, person: Person, email: string): Letter {
  const locale = person.locale ?? company.locale
  const say = translatorFor(locale, 'letters.emailChanged')
  return {
    companyId: company.id,
    personId: person.id,
    purpose: 'email-changed',
    to: person.email,
    locale,
    subject: say('subject'),
    paragraphs: [say('greeting', { name: person.firstName }), say('what', { email }), say('notYou')],
    reason: say('reason', { company: company.name }),
  }
}
