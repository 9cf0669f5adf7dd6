import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { askedKind } from '@/app/(portal)/company/_services/asked'
import { Uses } from '@/app/(portal)/company/_services/uses'
import { listUses } from '@/lib/services/queries'
import { listSchedules } from '@/lib/services/schedules/queries'
import { Empty } from '@/lib/ui/bits'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { removeSeveral } from '../actions'

type Props = { searchParams: Promise<{ id?: string | string[] }> }

/** Asks before the ticked schedules are deleted; one that is followed is deleted on its own page, with another in its place. */
export default async function RemoveSchedules({ searchParams }: Props) {
  const { company } = await askedKind('schedules')
  const ids = [(await searchParams).id ?? []].flat()
  const [say, services, all] = await Promise.all([
    getTranslations('schedules'),
    getTranslations('services'),
    listSchedules(company),
  ])
  const chosen = all.filter(({ id }) => ids.includes(id))
  if (chosen.length === 1) redirect(`/company/schedules/${chosen[0]?.id}/remove`)
  const uses = await listUses(company, ids)
  const used = chosen.filter(({ id }) => uses.get(id)?.length)
  const crumbs = [{ href: '/company/schedules', label: say('title') }]
  if (!chosen.length)
    return (
      <Page crumbs={crumbs} help="schedules" title={services('remove')}>
        <Empty action={<a href="/company/schedules">{services('back')}</a>} title={services('removeNone')}>
          {services('removeNoneLead')}
        </Empty>
      </Page>
    )
  return (
    <Page
      crumbs={crumbs}
      help="schedules"
      lead={services('removeLead')}
      title={services('removeSeveral', { count: chosen.length })}
    >
      <ul className="stack plain">
        {chosen.map(({ id, name }) => (
          <li className="stack" key={id}>
            <strong>{name}</strong>
            {uses.get(id)?.length ? (
              <>
                {services('removeInUse', { name })}
                <Uses uses={uses.get(id) ?? []} />
                <a href={`/company/schedules/${id}/remove`}>{say('removeTitle', { name })}</a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {used.length ? null : (
        <Form
          action={removeSeveral.bind(
            null,
            chosen.map(({ id }) => id),
          )}
          cancel="/company/schedules"
          danger
          submit={services('remove')}
        />
      )}
    </Page>
  )
}
