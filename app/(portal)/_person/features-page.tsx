import { getLocale, getTranslations } from 'next-intl/server'
import { personPlan } from '@/lib/calling-plans/plan'
import { findPlans } from '@/lib/calling-plans/queries'
import { listCallables } from '@/lib/destinations/queries'
import { findLine } from '@/lib/features/line'
import { FeatureList } from '@/lib/features/list'
import { elided, named } from '@/lib/i18n/elided'
import { findPack } from '@/lib/licences/stock'
import { NowLine } from '@/lib/snapshot/now-line'
import { findVoicemail } from '@/lib/voicemail/store'
import { PersonFrame } from './frame'
import { OwnGroups } from './own-groups'
import { Queues } from './queues'
import { SharedMailboxes } from './shared-mailboxes'
import type { Whose } from './whose'

/** « Mes fonctionnalités actives »: every feature with its state in a sentence (guide 4). */
export async function FeaturesPage({ whose }: { whose: Whose }) {
  const { viewer, person, base, own } = whose
  const [say, locale, line, voicemail, entries, pack, plans] = await Promise.all([
    getTranslations('features'),
    getLocale(),
    findLine(viewer.company, person.id),
    findVoicemail(viewer.company, person.id),
    listCallables(viewer.company),
    findPack(viewer.company, person.licenceId),
    findPlans(viewer.company),
  ])
  return (
    <PersonFrame lead={own ? say('lead') : elided(say('leadOf', { name: named(person.name) }))} whose={whose}>
      <NowLine company={viewer.company} id={person.id} locale={viewer.locale} more={viewer.administers} />
      <h2>{own ? say('title') : say('titleOf')}</h2>
      <FeatureList
        base={base}
        entries={entries}
        line={line}
        locale={locale}
        pack={pack}
        plan={personPlan(plans, person.id, person.entry.departmentId)?.level ?? 'company'}
        voicemail={voicemail}
      />
      {own ? <Queues company={viewer.company} personId={person.id} /> : null}
      {own ? <OwnGroups viewer={viewer} /> : null}
      {own ? <SharedMailboxes viewer={viewer} /> : null}
    </PersonFrame>
  )
}
