import { getTranslations } from 'next-intl/server'
import { viewer } from '@/lib/auth/viewer'
import type { Search } from '@/lib/calls/search'
import { CallLog } from '@/lib/calls/ui/call-log'
import { elided, named } from '@/lib/i18n/elided'
import { Page } from '@/lib/ui/page'

/** One's own calls: placed, received, missed (guide 3.2, Afficher mes appels). */
export default async function MyCallsPage({ searchParams }: { searchParams: Promise<Search> }) {
  const [someone, say, search] = await Promise.all([viewer(), getTranslations('calls.log'), searchParams])
  const { company, person, zone, administers } = someone
  return (
    <Page
      actions={
        administers ? (
          <a className="button quiet" href="/calls/company">
            {say('company')}
          </a>
        ) : null
      }
      help="my-calls"
      lead={elided(say('lead', { name: named(person.name) }))}
      title={say('title')}
      wide
    >
      <CallLog company={company} now={Date.now()} path="/calls" personId={person.id} search={search} zone={zone} />
    </Page>
  )
}
