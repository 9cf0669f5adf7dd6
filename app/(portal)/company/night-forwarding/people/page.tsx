import { getTranslations } from 'next-intl/server'
import { askedKind } from '@/app/(portal)/company/_services/asked'
import { elided, named } from '@/lib/i18n/elided'
import { nightChoices } from '@/lib/services/night-forwarding/form'
import { listNightChoices } from '@/lib/services/night-forwarding/queries'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { Pager } from '@/lib/ui/pager'
import { RowSelect } from '@/lib/ui/row-field'
import { Table } from '@/lib/ui/table'
import { savePeople } from '../actions'

const SIZE = 50

/** Per person: follow the group's night forwarding, or have it always or never. */
export default async function NightForwardingPeople({
  searchParams,
}: {
  searchParams: Promise<{ page?: string | string[] }>
}) {
  const { company } = await askedKind('night-forwarding')
  const [say, words, people, search] = await Promise.all([
    getTranslations('nightForwarding'),
    getTranslations('company'),
    listNightChoices(company),
    searchParams,
  ])
  const last = Math.max(1, Math.ceil(people.length / SIZE))
  const page = Math.min(last, Math.max(1, Math.trunc(Number(search.page)) || 1))
  const shown = people.slice((page - 1) * SIZE, page * SIZE)
  const path = '/company/night-forwarding'
  const crumbs = [
    { href: '/company', label: words('title') },
    { href: path, label: say('title') },
  ]
  return (
    <Page crumbs={crumbs} help="night-forwarding" lead={say('peopleLead')} title={say('people')} wide>
      <Form
        action={savePeople.bind(null, page)}
        cancel={path}
        initial={Object.fromEntries(shown.map(({ id, choice }) => [`person.${id}`, choice]))}
        submit={say('savePeople')}
      >
        <Table
          caption={say('people')}
          columns={[
            {
              key: 'name',
              label: say('person'),
              heading: true,
              cell: ({ id, name }) => <a href={`/users/${id}`}>{name}</a>,
            },
            { key: 'extension', label: say('extension'), cell: ({ extension }) => extension },
            {
              key: 'choice',
              label: say('choice'),
              cell: ({ id, name }) => (
                <RowSelect
                  label={elided(say('choiceOf', { name: named(name) }))}
                  name={`person.${id}`}
                  options={nightChoices.map(value => ({ value, label: say(`choices.${value}`) }))}
                />
              ),
            },
          ]}
          rowKey={({ id }) => id}
          rows={shown}
        />
      </Form>
      <Pager href={n => `${path}/people?page=${n}`} page={page} size={SIZE} total={people.length} />
    </Page>
  )
}
