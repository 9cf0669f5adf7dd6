import { getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { listDepartmentsWithCounts } from '@/lib/departments/queries'
import { treeOf } from '@/lib/departments/tree'
import { Empty } from '@/lib/ui/bits'
import { Page } from '@/lib/ui/page'
import { Table } from '@/lib/ui/table'

/** The departments of the company as a tree, with who and what is in each. */
export default async function Departments() {
  const { company } = await admin()
  const [say, words, all] = await Promise.all([
    getTranslations('departments'),
    getTranslations('company'),
    listDepartmentsWithCounts(company),
  ])
  const add = (
    <a className="button" href="/company/departments/new">
      {say('add')}
    </a>
  )
  const name = ({ id, name, depth }: { id: string; name: string; depth: number }) => (
    <a href={`/company/departments/${id}`}>{'\u2014 '.repeat(depth) + name}</a>
  )
  return (
    <Page
      actions={add}
      crumbs={[{ href: '/company', label: words('title') }]}
      help="departments"
      lead={say('lead')}
      title={say('title')}
    >
      {all.length ? (
        <Table
          caption={say('title')}
          columns={[
            { key: 'name', label: say('name'), heading: true, cell: name },
            { key: 'callerName', label: say('callerName'), cell: ({ callerName }) => callerName },
            { key: 'people', label: say('people'), numeric: true, cell: ({ people }) => people },
            { key: 'services', label: say('services'), numeric: true, cell: ({ services }) => services },
            { key: 'numbers', label: say('numbers'), numeric: true, cell: ({ numbers }) => numbers },
          ]}
          rowKey={({ id }) => id}
          rows={treeOf(all)}
        />
      ) : (
        <Empty action={add} title={say('empty')}>
          {say('lead')}
        </Empty>
      )}
    </Page>
  )
}
