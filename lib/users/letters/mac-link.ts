import type { Company } from '@/lib/auth/company'
import { translatorFor } from '@/lib/i18n/messages'
import type { Letter } from '@/lib/mail/letter'
import type { Addressee } from './activation'

/** The link to the page where the MAC address of a desk phone is typed in (guide 5.3). */
export function macLinkLetter(company: Company, person: Addressee, token: string): Letter {
  const locale = person.locale ?? company.locale
  const say = translatorFor(locale, 'letters.macLink')
  return {
    companyId: company.id,
    personId: person.id,
    purpose: 'mac-link',
    to: person.email,
    locale,
    subject: say('subject'),
    paragraphs: [say('greeting', { name: person.firstName }), say('what')],
    link: { label: say('link'), path: `/activate/phone/${token}` },
    after: [say('valid')],
    reason: say('reason', { company: company.name }),
  }
}
