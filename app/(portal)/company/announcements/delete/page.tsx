import { getTranslations } from 'next-intl/server'
import { askedKind } from '@/app/(portal)/company/_services/asked'
import { listAnnouncements } from '@/lib/services/announcements/queries'
import { listUses } from '@/lib/services/queries'
import { Empty } from '@/lib/ui/bits'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { Removed } from '../../_services/removed'
import { removeSoundFiles } from '../actions'

type Props = { searchParams: Promise<{ id?: string | string[] }> }

export default async function RemoveAnnouncements({ searchParams }: Props) {
  const { company } = await askedKind('announcements')
  const ids = new Set([(await searchParams).id ?? []].flat())
  const [say, company_, all] = await Promise.all([
    getTranslations('announcements'),
    getTranslations('company'),
    listAnnouncements(company),
  ])
  const chosen = all.filter(({ id }) => ids.has(id))
  const others = all.filter(({ id }) => !ids.has(id)).map(({ id, name }) => ({ value: id, label: name }))
  const uses = await listUses(company, [...ids])
  const crumbs = [
    { href: '/company', label: company_('title') },
    { href: '/company/announcements', label: say('title') },
  ]
  if (chosen.length === 0)
    return (
      <Page help="announcements" crumbs={crumbs} title={say('removeTitle')}>
        <Empty action={<a href="/company/announcements">{say('back')}</a>} title={say('removeNone')}>
          {say('removeNoneLead')}
        </Empty>
      </Page>
    )
  return (
    <Page
      help="announcements"
      crumbs={crumbs}
      lead={say('removeLead', { count: chosen.length })}
      title={say('removeTitle')}
    >
      <Form
        action={removeSoundFiles.bind(
          null,
          chosen.map(({ id }) => id),
        )}
        cancel="/company/announcements"
        danger
        submit={say('remove')}
      >
        <ul className="plain stack">
          {chosen.map(({ id, name }) => (
            <Removed id={id} key={id} name={name} others={others} say={say} uses={uses.get(id)} />
          ))}
        </ul>
      </Form>
    </Page>
  )
}
