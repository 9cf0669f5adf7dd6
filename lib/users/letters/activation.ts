import type { Company } from '@/lib/auth/company'
import { translatorFor } from '@/lib/i18n/messages'
import type { Letter } from '@/lib/mail/letter'

export type Addressee = {
  id: string
  firstName: string
  lastName: string
  email: string
  username: string
  locale: 'fr' | 'en' | null
}

/** The activation mail: the user name, and a link valid 72 hours by which the person sets a password. No secret is in it. */
export function activationLetter(company: Company, person: Addressee, token: string): Letter {
  const locale = person.locale ?? company.locale
  const say = translatorFor(locale, 'letters.activation')
  return {
    companyId: company.id,
    personId: person.id,
    purpose: 'activation',
    to: person.email,
    locale,
    subject: say('subject', { company: company.name }),
    paragraphs: [say('greeting', { name: person.firstName }), say('what', { username: person.username })],
    link: { label: say('link'), path: `/activate/${token}` },
    after: [say('phone'), say('valid')],
    reason: say('reason', { company: company.name }),
  }
}
