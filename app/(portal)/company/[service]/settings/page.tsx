import { notFound } from 'next/navigation'
import { findSettings, findShowing } from '@/lib/services/queries'
import { wordsOf } from '@/lib/services/words-of'
import { Page } from '@/lib/ui/page'
import { askedService } from '../../_services/asked'
import { serviceCrumbs } from '../../_services/crumbs'
import { ServiceForm } from '../../_services/form'

/** The company's settings of a service that has some. */
export default async function ServiceSettings({ params }: { params: Promise<{ service: string }> }) {
  const kind = (await params).service
  const { company, locale, ...asked } = await askedService(kind)
  const settings = asked.service.settings ?? notFound()
  const { id, version, values } = await findSettings(company, settings)
  const [say, showing, crumbs] = await Promise.all([
    wordsOf(settings.kind),
    findShowing(company, locale),
    serviceCrumbs(kind),
  ])
  return (
    <Page crumbs={crumbs} help={kind} lead={say('lead')} title={say('settingsTitle')}>
      <ServiceForm
        cancel={`/company/${kind}`}
        id={id}
        kind={kind}
        place="settings"
        service={settings}
        showing={showing}
        values={values}
        version={version}
      />
    </Page>
  )
}
