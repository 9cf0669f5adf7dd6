import { getTranslations } from 'next-intl/server'
import { historyFilter, historySearch } from '@/lib/audit/filter'
import { type Entry, namesById, nextHistory } from '@/lib/audit/queries'
import { storyteller } from '@/lib/audit/words'
import { exportRefusal } from '@/lib/auth/posted/share'
import { admin } from '@/lib/auth/viewer'
import { textCell } from '@/lib/calls/csv/cell'
import { formatsFor } from '@/lib/i18n/formats'

const BATCH = 500

/** An administrator: the history that the page shows, all of it, as a CSV file written while it is read. */
export async function GET(request: Request): Promise<Response> {
  const someone = await admin()
  const refusal = await exportRefusal(someone)
  if (refusal) return refusal
  const { company, locale, zone } = someone
  const search = historySearch.parse(Object.fromEntries(new URL(request.url).searchParams))
  const filter = historyFilter(search, company.zone)
  const [say, pair] = await Promise.all([getTranslations('history'), getTranslations('ui')])
  const story = storyteller({ locale, zone, names: await namesById(company, locale) })
  const format = formatsFor(locale, zone)
  const separator = locale === 'fr' ? ';' : ','
  const line = (cells: string[]) => `${cells.map(textCell).join(separator)}\r\n`
  const row = (entry: Entry) => {
    const { sentence, kind, changes } = story.tell(entry)
    const details = changes
      .map(({ field, before, after }) =>
        pair('pair', { label: field, value: `${before.join(', ')} → ${after.join(', ')}` }),
      )
      .join(' | ')
    return line([
      format.moment(entry.at),
      story.personName(entry.personName),
      kind,
      story.subject(entry),
      sentence,
      details,
      story.address(entry),
    ])
  }
  const columns = ['when', 'who', 'kind', 'search', 'what', 'details', 'address'] as const
  let last: Entry | undefined
  let begun = false
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const head = begun ? '' : `\uFEFF${line(columns.map(key => say(key)))}`
      begun = true
      const batch = await nextHistory(company, filter, BATCH, last)
      last = batch.at(-1)
      controller.enqueue(new TextEncoder().encode(head + batch.map(row).join('')))
      if (batch.length < BATCH) controller.close()
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${say('fileName')}.csv"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Cookie',
    },
  })
}
