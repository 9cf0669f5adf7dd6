import { notFound } from 'next/navigation'
import { findService, findShowing } from '@/lib/services/queries'
import { wordsOf } from '@/lib/services/words-of'
import { Page } from '@/lib/ui/page'
import { askedService } from '../../../_services/asked'
import { serviceCrumbs } from '../../../_services/crumbs'
import { ServiceForm } from '../../../_services/form'

export default async function EditService({ params }: { params: Promise<{ service: string; id: string }> }) {
  const { service: kind, id } = await params
  const { company, locale, service } = await askedService(kind)
  const stored = (await findService(company, service, id)) ?? notFound()
  const [say, showing, crumbs] = await Promise.all([wordsOf(kind), findShowing(company, locale), serviceCrumbs(kind)])
  return (
    <Page crumbs={crumbs} help={kind} title={say('editTitle', { name: String(stored.values.name) })}>
      <ServiceForm
        cancel={`/company/${kind}/${id}`}
        id={id}
        kind={kind}
        place={id}
        service={service}
        showing={showing}
        values={stored.values}
        version={stored.version}
      />
    </Page>
  )
}
