import { getTranslations } from 'next-intl/server'
import { searchRefusal } from '@/lib/auth/posted/share'
import { admin } from '@/lib/auth/viewer'
import { listDepartments } from '@/lib/directory/departments'
import { listLicences } from '@/lib/licences/stock'
import { Empty } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { Pager } from '@/lib/ui/pager'
import { RefusedPage } from '@/lib/ui/refused-page'
import { isFiltered, listUsers, pageSize } from '@/lib/users/list'
import { UserFilters } from './filters'
import { addressOf, askedOf, type Search } from './search'
import { UserTable } from './user-table'

/** Everybody of the company (guide 5.2). */
export default async function UsersPage({ searchParams }: { searchParams: Promise<Search> }) {
  const [someone, say, ui, search] = await Promise.all([
    admin(),
    getTranslations('users'),
    getTranslations('ui'),
    searchParams,
  ])
  const asked = askedOf(search)
  const refusal = asked.words && (await searchRefusal(someone))
  if (refusal) return <RefusedPage help="users" refusal={refusal} title={say('title')} />
  const [{ rows, page, total }, departments, licences] = await Promise.all([
    listUsers(someone.company, asked, Date.now()),
    listDepartments(someone.company),
    listLicences(someone.company),
  ])
  const actions = (
    <>
      <a className="button quiet" href="/users/status">
        {say('status')}
      </a>
      <a className="button quiet" href="/users/import">
        {say('import')}
      </a>
      <a className="button" href="/users/new">
        {say('add')}
      </a>
    </>
  )
  return (
    <Page actions={actions} crumbs={[{ href: '/', label: say('dashboard') }]} help="users" title={say('title')} wide>
      <UserFilters asked={asked} departments={departments} licences={licences} />
      {isFiltered(asked) ? (
        <p>
          <a href="/users">{ui('clear')}</a>
        </p>
      ) : null}
      {rows.length ? (
        <UserTable asked={asked} rows={rows} />
      ) : (
        <Empty title={say('nothingFound')}>{say('nothingFoundHint')}</Empty>
      )}
      <Pager href={n => addressOf({ ...asked, page: n })} page={page} size={pageSize} total={total} />
      <p>
        <a href={addressOf({ ...asked, page: 1 }, '/users/export')}>{say('export')}</a>
      </p>
    </Page>
  )
}
