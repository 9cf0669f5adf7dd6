import { and, eq } from 'drizzle-orm'
import { directory, people } from '@/db/schema'
import type { Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { translatorFor } from '@/lib/i18n/messages'
import { post } from '@/lib/mail/store'
import type { Alarm } from './alarms'
import { alarmWords } from './words'

type Told = { alarms: readonly Alarm[]; barred: boolean; now: number }

/** Mails a company's administrators, each in their language, what is unusual about its calls abroad. */
export async function tellOfAlarms(write: Writer, company: Company, { alarms, barred, now }: Told): Promise<void> {
  const own = eq(directory.companyId, company.id)
  const entries = await write.select({ id: directory.id, name: directory.name }).from(directory).where(own)
  const names = new Map(entries.map(({ id, name }) => [id, name]))
  const administrators = await write
    .select({ id: people.id, to: people.email, locale: people.locale, firstName: people.firstName })
    .from(people)
    .innerJoin(directory, and(eq(directory.companyId, people.companyId), eq(directory.id, people.id)))
    .where(and(own, eq(directory.active, true), eq(people.role, 'administrator')))
  for (const { id: personId, to, firstName, ...person } of administrators) {
    const locale = person.locale ?? company.locale
    const say = translatorFor(locale, 'tollAlarms')
    const { sentence } = alarmWords(locale, company.zone, id => names.get(id))
    const letter = {
      ...{ companyId: company.id, personId, purpose: 'toll-alarm', to, locale, subject: say('subject') },
      paragraphs: [say('hello', { name: firstName }), ...alarms.map(sentence), say(barred ? 'barred' : 'notBarred')],
      link: { label: say('link'), path: '/calls/company/detail' },
      reason: say('reason', { company: company.name }),
    }
    await post(write, letter, now)
  }
}
