import { getLocale, getTranslations } from 'next-intl/server'
import { ownerFrom } from '@/lib/auth/owner-of'
import type { Search } from '@/lib/calls/search'
import { CallLog } from '@/lib/calls/ui/call-log'
import { isBlocked } from '@/lib/features/criteria/block'
import { findLine } from '@/lib/features/line'
import { hasFeature } from '@/lib/features/of-owner'
import { formatPhone } from '@/lib/numbers/format'
import { Chip } from '@/lib/ui/bits'
import { QuickForm } from '@/lib/ui/quick-form'
import { blockCaller } from './block-actions'
import { PersonFrame } from './frame'
import type { Whose } from './whose'

/** « Registre d'appels »: placed, received and missed calls of one person (guide 4.4). */
export async function CallsPage({ whose, search }: { whose: Whose; search: Search }) {
  const { viewer, person, base } = whose
  const [say, locale, line, feature] = await Promise.all([
    getTranslations('person'),
    getLocale(),
    findLine(viewer.company, person.id),
    hasFeature(viewer.company, ownerFrom(person), 'selective-rejection'),
  ])
  const block = (number: string) =>
    isBlocked(line, number) ? (
      <Chip tone="danger">{say('isBlocked')}</Chip>
    ) : (
      <QuickForm
        action={blockCaller.bind(null, person.id, number)}
        button={say('block')}
        className="inline"
        look="plain"
        name={say('blockNumber', { number: formatPhone(number, locale) })}
      />
    )
  return (
    <PersonFrame at={{ tab: '/calls', title: say('tabs.calls') }} whose={whose} wide>
      <CallLog
        company={viewer.company}
        more={feature ? block : undefined}
        now={Date.now()}
        path={`${base}/calls`}
        personId={person.id}
        search={search}
        zone={viewer.zone}
      />
    </PersonFrame>
  )
}
