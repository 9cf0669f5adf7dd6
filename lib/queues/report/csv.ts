import type { AgentCounts } from '@/db/calls/queue-report'
import { clock } from '@/lib/calls/csv/clock'
import type { Known } from '@/lib/calls/names'
import { writeCsv } from '@/lib/csv/write'
import { translatorFor } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/tags'
import { type Code, descriptionOf } from '../codes'
import { figuresOf, type Report } from './report'

type Form = { locale: Locale; zone: string; people: Known['people']; codes: readonly Code[] }
const counted = ['offered', 'answered', 'abandoned', 'elsewhere'] as const
const timed = ['wait', 'longest', 'handling', 'time'] as const
type Line = Partial<Record<(typeof counted)[number] | (typeof timed)[number], number | null>>

/** A report as a file: a line an interval, an agent, and the total; times in seconds, moments as the spreadsheet of the language reads them. */
export function reportCsv(
  { rows, total, agents, dispositions }: Report,
  { locale, zone, people, codes }: Form,
): string {
  const say = translatorFor(locale, 'queueReport')
  const time = clock(zone)
  const line = (part: string, name: string, values: Line) => [
    part,
    name,
    ...[...counted, ...timed].map(key => String(values[key] ?? '')),
  ]
  const agent = ({ personId, answered, handled }: AgentCounts) =>
    line(say('agent'), people.get(personId ?? '')?.name ?? say('unknownAgent'), {
      ...{ answered, time: handled },
      handling: Math.round(handled / answered),
    })
  const headers = [
    say('file.part'),
    say('file.name'),
    ...counted.map(key => say(key)),
    ...timed.map(key => say('file.seconds', { label: say(key) })),
  ]
  return writeCsv(
    headers,
    [
      ...rows.map(row =>
        line(say('interval'), locale === 'fr' ? time.local(row.from) : time.iso(row.from), {
          ...figuresOf(row),
          time: row.handled,
        }),
      ),
      ...agents.map(agent),
      ...dispositions.flatMap(({ disposition, calls }) =>
        disposition === null ? [] : [line(say('disposition'), descriptionOf(codes, disposition), { answered: calls })],
      ),
      line(say('total'), '', { ...figuresOf(total), time: total.handled }),
    ],
    locale === 'fr' ? ';' : ',',
  )
}
