import { getTranslations } from 'next-intl/server'
import { personOf } from '@/lib/auth/person-of'
import { admin } from '@/lib/auth/viewer'
import { Page } from '@/lib/ui/page'
import { Pager } from '@/lib/ui/pager'
import { listUsers, pageSize } from '@/lib/users/list'
import { addressOf, askedOf, type Search } from '../search'
import { StatusChip } from '../status-chip'
import { Summary } from './summary'

/** The sidebar of people with their state, and the summary of the chosen one. */
export async function StatusScreen({ id, search }: { id?: string; search: Search }) {
  const someone = await admin()
  const [say, ui] = await Promise.all([getTranslations('users'), getTranslations('ui')])
  const asked = askedOf(search)
  const { rows, page, total } = await listUsers(someone.company, asked, Date.now())
  const chosen = id ?? rows[0]?.id
  const person = chosen ? await personOf(someone, chosen) : undefined
  const path = id ? `/users/status/${id}` : '/users/status'
  return (
    <Page
      crumbs={[
        { href: '/users', label: say('title') },
        ...(id ? [{ href: '/users/status', label: say('status') }] : []),
      ]}
      help="users"
      lead={say('statusLead')}
      title={id && person ? say('statusOf', { name: person.name }) : say('status')}
      wide
    >
      <div className="beside">
        <nav aria-labelledby="list">
          <h2 id="list">{say('statusList')}</h2>
          <form className="filters">
            <label>
              {say('search')}
              <input defaultValue={asked.words} name="q" type="search" />
            </label>
            <button className="button quiet" type="submit">
              {ui('search')}
            </button>
          </form>
          <ul>
            {rows.map(row => (
              <li key={row.id}>
                <a
                  aria-current={row.id === chosen ? 'page' : undefined}
                  href={addressOf(asked, `/users/status/${row.id}`)}
                >
                  {row.name} <StatusChip status={row.status} />
                </a>
              </li>
            ))}
          </ul>
          <Pager href={n => addressOf({ ...asked, page: n }, path)} page={page} size={pageSize} total={total} />
        </nav>
        {person ? <Summary company={someone.company} person={person} /> : <p>{say('nothingFound')}</p>}
      </div>
    </Page>
  )
}
