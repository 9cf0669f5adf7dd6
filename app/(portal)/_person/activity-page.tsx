import { getTranslations } from 'next-intl/server'
import type { Search } from '@/lib/calls/search'
import { PersonActivity } from '@/lib/calls/ui/person-activity'
import { elided, named } from '@/lib/i18n/elided'
import { PersonFrame } from './frame'
import type { Whose } from './whose'

/** The activity graph of one person (guide 4 and 5.2). */
export async function ActivityPage({ whose, search }: { whose: Whose; search: Search }) {
  const { viewer, person, base } = whose
  const say = await getTranslations('person')
  return (
    <PersonFrame at={{ tab: '/activity', title: say('tabs.activity') }} whose={whose} wide>
      <h2 className="sr-only">{elided(say('activityOf', { name: named(person.name) }))}</h2>
      <PersonActivity
        company={viewer.company}
        now={Date.now()}
        path={`${base}/activity`}
        personId={person.id}
        search={search}
        zone={viewer.zone}
      />
    </PersonFrame>
  )
}
