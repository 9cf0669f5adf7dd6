import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { listChoices } from '@/lib/contacts/queries'
import { DestinationList } from '@/lib/destinations/list'
import { listCallables } from '@/lib/destinations/queries'
import { destinationText } from '@/lib/destinations/words'
import { findLine } from '@/lib/features/line'
import { featureOf } from '@/lib/features/registry'
import { includes } from '@/lib/licences/packs'
import { findPack } from '@/lib/licences/stock'
import { NowLine } from '@/lib/snapshot/now-line'
import { Form } from '@/lib/ui/form'
import { saveFeature } from './feature-actions'
import { PersonFrame } from './frame'
import type { Whose } from './whose'

/** One feature of a person; a feature that does not exist, or that the licence does not include, has no page. */
export async function FeaturePage({ whose, name }: { whose: Whose; name: string }) {
  const { viewer, person, base } = whose
  const feature = featureOf(name) ?? notFound()
  if (!includes(await findPack(viewer.company, person.licenceId), feature.name)) notFound()
  const [say, locale, line, entries, contacts] = await Promise.all([
    getTranslations('features'),
    getLocale(),
    findLine(viewer.company, person.id),
    listCallables(viewer.company),
    listChoices(viewer),
  ])
  const initial = feature.initial(line, to => destinationText(to, entries, locale))
  return (
    <PersonFrame at={{ tab: '', title: say(`${feature.name}.name`) }} whose={whose}>
      <Form
        action={saveFeature.bind(null, person.id, feature.name)}
        cancel={base}
        initial={initial}
        version={line.rows[feature.name].version}
      >
        <feature.Fields base={base} line={line} name={feature.name} />
        <DestinationList contacts={contacts} entries={entries} />
      </Form>
      <h2>{say('precedence')}</h2>
      <NowLine company={viewer.company} id={person.id} locale={viewer.locale} more={viewer.administers} />
      <p className="hint">{say('precedenceLead')}</p>
    </PersonFrame>
  )
}
