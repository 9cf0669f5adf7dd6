import type { Company } from '@/lib/auth/company'
import { translatorFor } from '@/lib/i18n/messages'
import type { Letter } from '@/lib/mail/letter'
import type { Measured } from './levels'
import { written } from './written'

export type Reached = { queue: { id: string; name: string; thresholdEmail: string | null }; measured: Measured[] }

/** The letter that tells which thresholds a queue reached, in the company's language. */
export function letterOf({ id, name, locale }: Company, to: string, { queue, measured }: Reached): Letter {
  const say = translatorFor(locale, 'queues')
  const level = measured.some(one => one.level === 'red') ? 'red' : 'yellow'
  const sentence = ({ measure, value, threshold, level: reached }: Measured) =>
    say('letter.sentence', {
      measure: say(`measures.${measure}`),
      value: written(measure, value),
      level: reached,
      threshold: written(measure, threshold),
    })
  return {
    ...{ companyId: id, personId: null, purpose: 'queue-level', to, locale },
    subject: say('letter.subject', { queue: queue.name, level }),
    paragraphs: [say('letter.lead', { queue: queue.name }), ...measured.map(sentence)],
    link: { label: say('letter.link'), path: `/company/call-centers/${queue.id}` },
    after: [say('letter.after')],
    reason: say('letter.reason', { company: name, queue: queue.name }),
  }
}
