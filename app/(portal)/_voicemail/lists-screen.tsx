import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ownerFrom } from '@/lib/auth/owner-of'
import type { Viewer } from '@/lib/auth/viewer'
import { listCallables } from '@/lib/destinations/queries'
import { hasFeature } from '@/lib/features/of-owner'
import { formatPhone } from '@/lib/numbers/format'
import { Form } from '@/lib/ui/form'
import { Table } from '@/lib/ui/table'
import { TextArea, TextField } from '@/lib/ui/text-field'
import { type DistributionList, listDistributionLists, mostLists } from '@/lib/voicemail/lists'
import { PersonFrame } from '../_person/frame'
import { savePersonList } from './list-actions'
import { whoseVoicemail } from './place'

type Props = { viewer: Viewer; personId: string }

/** A person's fifteen distribution lists. */
export async function ListsScreen({ viewer, personId }: Props) {
  const whose = await whoseVoicemail(viewer, personId)
  const [say, voicemail, lists] = await Promise.all([
    getTranslations('distributionLists'),
    getTranslations('voicemail'),
    listDistributionLists(viewer.company, personId),
  ])
  const base = `${whose.base}/voicemail/lists`
  const all = Array.from({ length: mostLists }, (_, at): DistributionList => {
    const number = at + 1
    return lists.find(list => list.number === number) ?? { number, name: '', members: [] }
  })
  const under = { href: `${whose.base}/voicemail`, title: voicemail('title') }
  return (
    <PersonFrame at={{ tab: '', title: say('title') }} lead={say('lead')} under={under} whose={whose}>
      <Table
        caption={say('title')}
        columns={[
          {
            key: 'number',
            label: say('number'),
            heading: true,
            cell: ({ number }) => <a href={`${base}/${number}`}>{say('list', { number })}</a>,
          },
          { key: 'name', label: say('name'), cell: ({ name }) => name },
          {
            key: 'members',
            label: say('members'),
            numeric: true,
            cell: ({ members }) => say('count', { count: members.length }),
          },
        ]}
        rowKey={({ number }) => String(number)}
        rows={all}
      />
    </PersonFrame>
  )
}

/** One distribution list: its name, and its members one a line. */
export async function ListScreen({ viewer, personId, number: asked }: Props & { number: string }) {
  const whose = await whoseVoicemail(viewer, personId)
  const number = Number(asked)
  const known = Number.isInteger(number) && number >= 1 && number <= mostLists
  if (!known || !(await hasFeature(viewer.company, ownerFrom(whose.person), 'voicemail'))) notFound()
  const { company } = viewer
  const [say, locale, lists, callables] = await Promise.all([
    getTranslations('distributionLists'),
    getLocale(),
    listDistributionLists(company, personId),
    listCallables(company),
  ])
  const list = lists.find(one => one.number === number)
  const shown = (member: string) => {
    if (member.startsWith('+')) return formatPhone(member, locale)
    const entry = callables.find(({ extension }) => extension === member)
    return entry ? `${member} · ${entry.name}` : member
  }
  const base = `${whose.base}/voicemail/lists`
  const title = say('list', { number })
  return (
    <PersonFrame at={{ tab: '', title }} under={{ href: base, title: say('title') }} whose={whose}>
      <Form
        action={savePersonList.bind(null, personId, number)}
        cancel={base}
        initial={{ name: list?.name, members: list?.members.map(shown).join('\n') }}
      >
        <TextField label={say('name')} maxLength={80} name="name" optional />
        <TextArea hint={say('membersHint')} label={say('members')} name="members" rows={10} />
      </Form>
    </PersonFrame>
  )
}
