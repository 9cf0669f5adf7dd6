import { notFound } from 'next/navigation'
import { ServiceFeatures } from '@/lib/features/service-list'
import { findService, findShowing, listUses } from '@/lib/services/queries'
import { shownOf } from '@/lib/services/shown'
import { warned } from '@/lib/services/warned'
import { wordsOf } from '@/lib/services/words-of'
import { snapshotOf } from '@/lib/snapshot/load'
import { NowLine } from '@/lib/snapshot/now-line'
import { problemSentences } from '@/lib/snapshot/problem-words'
import { wordsFor } from '@/lib/snapshot/words'
import { Chip, Remark } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { askedService } from '../../_services/asked'
import { serviceCrumbs } from '../../_services/crumbs'
import { Details } from '../../_services/details'
import { Uses } from '../../_services/uses'

/** One service: what a caller gets, its settings, and what uses it. */
export default async function ServicePage({ params }: { params: Promise<{ service: string; id: string }> }) {
  const { service: kind, id } = await params
  const { company, locale, service } = await askedService(kind)
  const stored = (await findService(company, service, id)) ?? notFound()
  const showing = await findShowing(company, locale)
  const [say, crumbs, shown, remarks, uses, snapshot] = await Promise.all([
    wordsOf(kind),
    serviceCrumbs(kind),
    shownOf(service, stored.values, showing),
    warned(service, stored.values, showing),
    listUses(company, [id]),
    snapshotOf(company),
  ])
  const problems = problemSentences(wordsFor(snapshot, locale), snapshot, Date.now(), { id })
  const { active } = stored.values
  const actions = (
    <>
      <a className="button quiet" href={`/company/${kind}/delete?id=${id}`}>
        {say('remove')}
      </a>
      <a className="button" href={`/company/${kind}/${id}/edit`}>
        {say('edit')}
      </a>
    </>
  )
  return (
    <Page actions={actions} crumbs={crumbs} help={kind} title={String(stored.values.name)}>
      {active === undefined ? null : (
        <p>
          <Chip tone={active ? 'good' : 'off'}>{say(active ? 'active' : 'inactive')}</Chip>
        </p>
      )}
      <NowLine company={company} id={id} locale={locale} />
      {[...problems, ...remarks].map(remark => (
        <Remark key={remark}>{remark}</Remark>
      ))}
      {service.Picture ? (
        <section aria-labelledby="picture" className="stack">
          <h2 id="picture">{say('pictureTitle')}</h2>
          <service.Picture showing={showing} stored={stored} />
        </section>
      ) : null}
      <ServiceFeatures company={company} id={id} kind={kind} locale={locale} />
      <section aria-labelledby="details" className="stack">
        <h2 id="details">{say('details')}</h2>
        <Details service={service} shown={shown.filter(({ empty }) => !empty)} showing={showing} />
      </section>
      <section aria-labelledby="used-by" className="stack">
        <h2 id="used-by">{say('usedBy')}</h2>
        <Uses uses={uses.get(id) ?? []} />
      </section>
    </Page>
  )
}
