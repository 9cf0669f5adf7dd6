import { findShowing, listServices } from '@/lib/services/queries'
import { wordsOf } from '@/lib/services/words-of'
import { Empty } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { askedService } from '../_services/asked'
import { companyCrumb } from '../_services/crumbs'
import { SettingsSummary } from '../_services/settings'
import { ServiceTable } from '../_services/table'

type Props = { params: Promise<{ service: string }> }

/** The company's services of a kind (guide 6): add, edit, tick « Actif » or delete. */
export default async function ServiceList({ params }: Props) {
  const kind = (await params).service
  const { company, locale, service } = await askedService(kind)
  const [say, all, showing, crumb] = await Promise.all([
    wordsOf(kind),
    listServices(company, service),
    findShowing(company, locale),
    companyCrumb(),
  ])
  const add = (
    <a className="button" href={`/company/${kind}/new`}>
      {say('add')}
    </a>
  )
  return (
    <Page actions={add} crumbs={[crumb]} help={kind} lead={say('lead')} title={say('title')} wide>
      {all.length ? (
        <ServiceTable kind={kind} rows={all} say={say} service={service} showing={showing} />
      ) : (
        <Empty action={add} title={say('emptyTitle')}>
          {say('emptyLead')}
        </Empty>
      )}
      {service.settings ? <SettingsSummary kind={kind} settings={service.settings} showing={showing} /> : null}
    </Page>
  )
}
