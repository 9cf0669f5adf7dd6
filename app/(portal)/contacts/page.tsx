import { getTranslations } from 'next-intl/server'
import { searchRefusal } from '@/lib/auth/posted/share'
import { viewer } from '@/lib/auth/viewer'
import { listContacts, pageSize } from '@/lib/contacts/queries'
import { listDepartments } from '@/lib/directory/departments'
import { Empty } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { Pager } from '@/lib/ui/pager'
import { RefusedPage } from '@/lib/ui/refused-page'
import { ContactTable } from './contact-table'
import { ContactFilters } from './filters'
import { addressOf, askedOf, type Search } from './search'

/** The company's directory: internal people and external contacts (guide 7.1). */
export default async function ContactsPage({ searchParams }: { searchParams: Promise<Search> }) {
  const [someone, say, search] = await Promise.all([viewer(), getTranslations('contacts'), searchParams])
  const asked = askedOf(search)
  const refusal = asked.words && (await searchRefusal(someone))
  if (refusal) return <RefusedPage help="contacts" refusal={refusal} title={say('title')} />
  const [{ rows, page, total }, departments] = await Promise.all([
    listContacts(someone, asked),
    listDepartments(someone.company),
  ])
  const filtered = !!(asked.words || asked.department || asked.group !== 'all')
  const actions = (
    <>
      <a className="button quiet" href="/contacts/import">
        {say('import')}
      </a>
      <a className="button" href="/contacts/new">
        {say('add')}
      </a>
    </>
  )
  return (
    <Page actions={actions} help="contacts" lead={say('lead')} title={say('title')} wide>
      <ContactFilters asked={asked} departments={departments} />
      {rows.length ? (
        <ContactTable rows={rows} viewer={someone} />
      ) : (
        <Empty
          action={filtered ? <a href="/contacts">{say('clear')}</a> : undefined}
          title={say(filtered ? 'nothingFound' : 'nothingYet')}
        >
          {say(filtered ? 'nothingFoundHint' : 'nothingYetHint')}
        </Empty>
      )}
      <Pager href={n => addressOf({ ...asked, page: n })} page={page} size={pageSize} total={total} />
      <p>
        {say('export')} <a href="/contacts/export?form=csv">CSV</a> · <a href="/contacts/export?form=vcard">vCard</a>
      </p>
    </Page>
  )
}
