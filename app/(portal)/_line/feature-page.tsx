import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { listChoices } from '@/lib/contacts/queries'
import { DestinationList } from '@/lib/destinations/list'
import { listCallables } from '@/lib/destinations/queries'
import { destinationText } from '@/lib/destinations/words'
import { findLine } from '@/lib/features/line'
import { ownedFeature } from '@/lib/features/of-owner'
import { listAnnouncements } from '@/lib/services/announcements/queries'
import { NowLine } from '@/lib/snapshot/now-line'
import { Form } from '@/lib/ui/form'
import { saveFeature } from './feature-actions'
import { OwnerFrame } from './frame'
import type { Held } from './held'

/** One feature of a person or a service; one that does not exist, or that its owner cannot have, has no page. */
export async function FeaturePage({ held, name }: { held: Held; name: string }) {
  const { viewer, owner, base } = held
  const feature = (await ownedFeature(viewer.company, owner, name)) ?? notFound()
  const [say, locale, line, entries, contacts, announcements] = await Promise.all([
    getTranslations('features'),
    getLocale(),
    findLine(viewer.company, owner.id),
    listCallables(viewer.company),
    listChoices(viewer),
    listAnnouncements(viewer.company),
  ])
  const initial = feature.initial(line, to => destinationText(to, entries, locale))
  return (
    <OwnerFrame held={held} title={say(`${feature.name}.name`)}>
      <Form
        action={saveFeature.bind(null, owner.id, feature.name)}
        cancel={base}
        initial={initial}
        version={line.rows[feature.name].version}
      >
        <feature.Fields announcements={announcements} base={base} line={line} name={feature.name} />
        <DestinationList contacts={contacts} entries={entries} />
      </Form>
      <h2>{say('precedence')}</h2>
      <NowLine company={viewer.company} id={owner.id} locale={viewer.locale} more={viewer.administers} />
      <p className="hint">{say(owner.kind === 'person' ? 'precedenceLead' : 'precedenceOfService')}</p>
    </OwnerFrame>
  )
}
