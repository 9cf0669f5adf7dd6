import { formatPhone } from '@/lib/numbers/format'
import { listServices, listUses } from '@/lib/services/queries'
import { wordsOf } from '@/lib/services/words-of'
import { Empty } from '@/lib/ui/bits'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { countMessages } from '@/lib/voicemail/messages'
import { askedService } from '../../_services/asked'
import { serviceCrumbs } from '../../_services/crumbs'
import { Removed } from '../../_services/removed'
import { removeService } from '../actions'

type Props = { params: Promise<{ service: string }>; searchParams: Promise<{ id?: string | string[] }> }

/** Asks before deleting: where each is used, what may replace it, which numbers become free. */
export default async function RemoveServices({ params, searchParams }: Props) {
  const kind = (await params).service
  const { company, locale, service } = await askedService(kind)
  const ids = new Set([(await searchParams).id ?? []].flat())
  const [say, crumbs, all] = await Promise.all([wordsOf(kind), serviceCrumbs(kind), listServices(company, service)])
  const rows = all.map(({ id, values }) => ({
    id,
    name: String(values.name),
    numbers: (values.numbers ?? []) as string[],
  }))
  const chosen = rows.filter(({ id }) => ids.has(id))
  const [first] = chosen
  const uses = await listUses(company, [...ids])
  const messages = new Map(
    await Promise.all(chosen.map(async ({ id }) => [id, await countMessages(company, id)] as const)),
  )
  if (!first)
    return (
      <Page help={kind} crumbs={crumbs} title={say('remove')}>
        <Empty action={<a href={`/company/${kind}`}>{say('back')}</a>} title={say('removeNone')}>
          {say('removeNoneLead')}
        </Empty>
      </Page>
    )
  const title =
    chosen.length === 1 ? say('removeTitle', { name: first.name }) : say('removeSeveral', { count: chosen.length })
  const others = rows.filter(({ id }) => !ids.has(id)).map(({ id, name }) => ({ value: id, label: name }))
  const remove = removeService.bind(
    null,
    kind,
    chosen.map(({ id }) => id),
  )
  return (
    <Page help={kind} crumbs={crumbs} lead={say('removeLead')} title={title}>
      <Form action={remove} cancel={`/company/${kind}`} danger submit={say('remove')}>
        <ul className="stack plain">
          {chosen.map(({ id, name, numbers }) => (
            <Removed id={id} key={id} name={name} others={others} say={say} uses={uses.get(id)}>
              {numbers.length ? (
                <p>{say('freed', { numbers: numbers.map(one => formatPhone(one, locale)).join(', ') })}</p>
              ) : null}
              {messages.get(id) ? <p>{say('removeMessages', { count: messages.get(id) ?? 0 })}</p> : null}
            </Removed>
          ))}
        </ul>
      </Form>
    </Page>
  )
}
