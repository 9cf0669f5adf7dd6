import { NextResponse } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { exportRefusal } from '@/lib/auth/posted/share'
import { admin } from '@/lib/auth/viewer'
import { dialects } from '@/lib/calls/csv/columns'
import { exportCalls } from '@/lib/calls/export'
import { namesOf } from '@/lib/calls/names'
import { readFilter } from '@/lib/calls/read-filter'
import { address, oneOf, type Search, said } from '@/lib/calls/search'
import { vocabularyOf } from '@/lib/calls/vocabulary'

const isJob = /^[\w-]{1,64}$/

/** The company's calls as a file (guide 9.1): the same filter as the page, streamed, in the reader's language and zone. */
export async function GET(request: Request): Promise<Response> {
  const someone = await admin()
  const search: Search = Object.fromEntries(new URL(request.url).searchParams)
  const { people, services } = await namesOf(someone.company)
  const asked = readFilter(search, someone.zone, Date.now(), 'this-month', people)
  if (!asked.filter || !asked.range)
    return NextResponse.redirect(new URL(address('/calls/company/detail', search, {}), request.url), 303)
  const refusal = await exportRefusal(someone)
  if (refusal) return refusal
  const form = {
    dialect: oneOf(dialects, said(search, 'form')),
    zone: someone.zone,
    vocabulary: vocabularyOf(someone.locale),
    names: { people, services },
  }
  const job = said(search, 'job')
  const underWay = { job: isJob.test(job) ? job : undefined, reader: someone.person.id }
  const body = exportCalls(someone.company, asked.filter, form, underWay)
  const say = await getTranslations('calls.download')
  if (!body)
    return new Response(say('busy'), {
      status: 429,
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'Cache-Control': 'private, no-store',
        'Retry-After': '30',
      },
    })
  const name = `${say('fileName')}_${asked.range.start.slice(0, 10)}_${asked.range.end.slice(0, 10)}.csv`
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'private, no-store',
      Vary: 'Cookie',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
