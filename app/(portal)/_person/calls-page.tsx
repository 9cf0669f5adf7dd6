import { getTranslations } from 'next-intl/server'
import type { Search } from '@/lib/calls/search'
import { CallLog } from '@/lib/calls/ui/call-log'
import { PersonFrame } from './frame'
import type { Whose } from './whose'

/** « Registre d'appels »: placed, received and missed calls of one person (guide 4.4). */
export async function CallsPage({ whose, search }: { whose: Whose; search: Search }) {
  const { viewer, person, base } = whose
  const say = await getTranslations('person')
  return (
    <PersonFrame at={{ tab: '/calls', title: say('tabs.calls') }} whose={whose} wide>
      <CallLog
        company={viewer.company}
        now={Date.now()}
        path={`${base}/calls`}
        personId={person.id}
        search={search}
        zone={viewer.zone}
      />
    </PersonFrame>
  )
}
