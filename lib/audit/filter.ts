import { z } from 'zod'
import { dateOf, dayOf } from '@/lib/schedules/days'
import { dayStart } from '@/lib/schedules/wall'

const word = z.preprocess(value => (typeof value === 'string' ? value.trim().slice(0, 100) : ''), z.string())
const date = word.transform(text =>
  /^(?:20|21)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && dateOf(dayOf(text)) === text ? text : '',
)

/** What of the history is asked for; what is not understood counts as not asked. Dates are days of the company's zone, both included. */
export const historySearch = z.object({
  q: word,
  who: word,
  kind: word,
  from: date,
  to: date,
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
})
export type HistorySearch = z.output<typeof historySearch>
export type HistoryFilter = { text: string; who: string; kind: string; start?: number; end?: number }

/** The same as instants. */
export function historyFilter({ q, who, kind, from, to }: HistorySearch, zone: string): HistoryFilter {
  return {
    text: q,
    who,
    kind,
    start: from ? dayStart(dayOf(from), zone) : undefined,
    end: to ? dayStart(dayOf(to) + 1, zone) : undefined,
  }
}

/** The address of a page of the history, or of its file, with the same question. */
export function historyHref(search: HistorySearch, page: number, path = '/history'): string {
  const params = new URLSearchParams()
  for (const name of ['q', 'who', 'kind', 'from', 'to'] as const) if (search[name]) params.set(name, search[name])
  if (page > 1) params.set('page', String(page))
  const query = params.toString()
  return query ? `${path}?${query}` : path
}
