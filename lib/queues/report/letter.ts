import type { Company } from '@/lib/auth/company'
import { formatsFor } from '@/lib/i18n/formats'
import { translatorFor } from '@/lib/i18n/messages'
import type { Letter } from '@/lib/mail/letter'
import { dateOf } from '@/lib/schedules/days'
import { written } from '../written'
import { figuresOf, type Report } from './report'

export const reportPath = (queueId: string, day: number) => `/queues/${queueId}/report?date=${dateOf(day)}`

/** The letter with a queue's figures of a day, in the company's language; its link leads to the whole report. */
export function letterOf(
  { id, name, locale, zone }: Company,
  to: string,
  queue: { id: string; name: string },
  report: Report,
): Letter {
  const say = translatorFor(locale, 'queueReport')
  const date = formatsFor(locale, zone).longDate(report.from)
  const { wait, longest, handling, ...counts } = figuresOf(report.total)
  const seconds = { wait: written('average', wait), longest: written('longest', longest) }
  return {
    ...{ companyId: id, personId: null, purpose: 'queue-report', to, locale },
    subject: say('letter.subject', { queue: queue.name, date }),
    paragraphs: [
      say('letter.lead', { queue: queue.name, date }),
      say('letter.calls', counts),
      say('letter.times', { ...seconds, handling: written('handling', handling) }),
    ],
    link: { label: say('letter.link'), path: reportPath(queue.id, report.day) },
    reason: say('letter.reason', { company: name, queue: queue.name }),
  }
}
