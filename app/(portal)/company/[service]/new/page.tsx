import { findShowing } from '@/lib/services/queries'
import { wordsOf } from '@/lib/services/words-of'
import { Page } from '@/lib/ui/page'
import { askedService } from '../../_services/asked'
import { serviceCrumbs } from '../../_services/crumbs'
import { ServiceForm } from '../../_services/form'

export default async function NewService({ params }: { params: Promise<{ service: string }> }) {
  const kind = (await params).service
  const { company, locale, service } = await askedService(kind)
  const [say, showing, crumbs, fresh] = await Promise.all([
    wordsOf(kind),
    findShowing(company, locale),
    serviceCrumbs(kind),
    service.fresh?.(company.id),
  ])
  return (
    <Page crumbs={crumbs} help={kind} lead={say('addLead')} title={say('add')}>
      <ServiceForm
        cancel={`/company/${kind}`}
        kind={kind}
        place="new"
        service={service}
        showing={showing}
        values={{ ...service.blank, ...fresh }}
      />
    </Page>
  )
}
