import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { namesOf } from '@/lib/calls/names'
import { findCallOf } from '@/lib/calls/queries'
import { type Search, said } from '@/lib/calls/search'
import { formatsFor } from '@/lib/i18n/formats'
import { listCodes } from '@/lib/queues/queries'
import { Page } from '@/lib/ui/page'
import { Facts } from './facts'
import { Legs } from './legs'

/** One call: everything its record says, and the legs behind it. */
export default async function CallPage({ searchParams }: { searchParams: Promise<Search> }) {
  const [someone, say, locale, search] = await Promise.all([
    admin(),
    getTranslations('calls.call'),
    getLocale(),
    searchParams,
  ])
  const at = said(search, 'at')
  const call = /^\d{1,15}$/.test(at) ? await findCallOf(someone.company, Number(at), said(search, 'id')) : undefined
  if (!call) notFound()
  const [names, codes] = await Promise.all([namesOf(someone.company), listCodes(someone.company, 'dispositionCodes')])
  const formats = formatsFor(locale === 'en-CA' ? 'en' : 'fr', someone.zone)
  return (
    <Page
      crumbs={[
        { href: '/calls/company', label: say('company') },
        { href: '/calls/company/detail', label: say('detail') },
      ]}
      help="cdr"
      title={say('title', { moment: formats.moment(call.startedAt).replaceAll('-', '\u2011') })}
    >
      <Facts call={call} codes={codes} formats={formats} names={names} />
      {call.legs.length ? <Legs call={call} formats={formats} names={names} /> : null}
    </Page>
  )
}
