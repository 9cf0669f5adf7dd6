import 'server-only'
import { and, eq } from 'drizzle-orm'
import { directory, people, spendNotices } from '@/db/schema'
import { keep, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { translatorFor } from '@/lib/i18n/messages'
import { post } from '@/lib/mail/store'
import { wordsOf } from '../pdf/words'
import { crossed, type Percent } from '../thresholds'

/** What was spent of which amount, in cents, in a month or a day (`2026-11`, `2026-11-25`); `subject`: whose words tell it. */
type Spent = { subject: 'alert' | 'cap'; period: string; spent: number; limit: number }

/** Tells a company's administrators, each in their language, the part of an amount that is newly spent: one letter, the highest. */
export async function tellReached(
  company: Company,
  { subject, period, spent, limit }: Spent,
  now: number,
): Promise<Percent | undefined> {
  const reached = crossed(spent, limit)
  if (!reached.length) return undefined
  return keep(async write => {
    const own = and(eq(spendNotices.companyId, company.id), eq(spendNotices.period, period))
    const given = await write
      .select()
      .from(spendNotices)
      .where(and(own, eq(spendNotices.limit, limit)))
    const fresh = reached.filter(percent => !given.some(notice => notice.percent === percent))
    const [highest] = fresh.slice(-1)
    if (!highest) return undefined
    for (const percent of fresh) {
      const notice = { companyId: company.id, period, limit: limit, percent, at: now, spent }
      await write.insert(spendNotices).values(notice)
    }
    for (const { id, email, locale } of await listAdministrators(company)) {
      const say = translatorFor(locale ?? company.locale, 'billing')
      const { money } = wordsOf(locale ?? company.locale, company.zone)
      const facts = { percent: highest, spent: money(spent), limit: money(limit), company: company.name }
      await post(
        write,
        {
          companyId: company.id,
          personId: id,
          purpose: 'spend',
          to: email,
          locale: locale ?? company.locale,
          subject: say(`${subject}.mail.subject`, facts),
          paragraphs: [say(`${subject}.mail.text`, facts), say(`${subject}.mail.stops`)],
          link: { label: say(`${subject}.mail.link`), path: '/billing' },
          reason: say(`${subject}.mail.reason`, facts),
        },
        now,
      )
    }
    return highest
  })
}

function listAdministrators(company: Company) {
  const { id, email, locale } = people
  const entry = and(eq(directory.companyId, people.companyId), eq(directory.id, people.id), eq(directory.active, true))
  return read()
    .select({ id, email, locale })
    .from(people)
    .innerJoin(directory, entry)
    .where(and(eq(people.companyId, company.id), eq(people.role, 'administrator')))
}
