import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { Chip, Figures } from '@/lib/ui/bits'
import { CheckField, ChoiceField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { Table } from '@/lib/ui/table'
import { findUpload } from '@/lib/uploads/uploads'
import type { RowResult } from '@/lib/users/import/change-row'
import { headerOf, columns as known } from '@/lib/users/import/columns'
import { readUsers } from '@/lib/users/import/read'
import { importUsers } from '@/lib/users/import/run'
import { runImport } from '../actions'

const shownRows = 200
const tones = { new: 'good', changed: 'attention', same: 'off' } as const

/** The dry run of a file: what would become of every row, its errors by column; nothing is changed. */
export default async function DryRunPage({ params }: { params: Promise<{ upload: string }> }) {
  const [someone, say, problem, pair, { upload }] = await Promise.all([
    admin(),
    getTranslations('users.bulk'),
    getTranslations('problems'),
    getTranslations('ui'),
    params,
  ])
  const bytes = await findUpload(someone, upload)
  const read = bytes && readUsers(bytes)
  if (!read || read.problem) notFound()
  const { locale, company, by } = someone
  const results = await importUsers(by, company, read.rows, { locale, activation: false, keep: false, now: Date.now() })
  const wrong = results.filter(row => 'problems' in row)
  const of = (outcome: string) => results.filter(row => 'outcome' in row && row.outcome === outcome)
  const first = [...wrong, ...of('new'), ...of('changed'), ...of('same')].slice(0, shownRows)
  const header = (column: string) => known.find(name => name === column)
  const sentences = (row: RowResult & { problems: object }) =>
    Object.entries(row.problems).map(([column, { key, params }]) => {
      const name = header(column)
      return pair('pair', { label: name ? headerOf(name, locale) : column, value: problem(key, params) })
    })
  return (
    <Page
      crumbs={[
        { href: '/users', label: say('users') },
        { href: '/users/import', label: say('title') },
      ]}
      help="users"
      lead={say('dryRunLead')}
      title={say('dryRun')}
      wide
    >
      <Figures
        items={[
          { label: say('outcomes.new'), value: of('new').length },
          { label: say('outcomes.changed'), value: of('changed').length },
          { label: say('outcomes.same'), value: of('same').length },
          { label: say('wrong'), value: wrong.length },
        ]}
      />
      <Table
        caption={say('dryRun')}
        columns={[
          { key: 'line', label: say('line'), numeric: true, cell: row => row.line },
          { key: 'name', label: say('name'), heading: true, cell: row => row.name },
          {
            key: 'result',
            label: say('result'),
            cell: row =>
              'problems' in row ? (
                <ul className="problems">
                  {sentences(row).map(sentence => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              ) : (
                <Chip tone={tones[row.outcome]}>{say(`outcomes.${row.outcome}`)}</Chip>
              ),
          },
        ]}
        rowKey={row => String(row.line)}
        rows={first}
      />
      {results.length > shownRows ? <p>{say('more', { count: results.length - shownRows })}</p> : null}
      <Form
        action={runImport.bind(null, upload)}
        cancel="/users/import"
        initial={{ which: wrong.length ? 'good' : 'all', activation: 'on' }}
        submit={say('run')}
      >
        <ChoiceField
          label={say('which')}
          name="which"
          options={[
            { value: 'all', label: say('all'), hint: say('allHint') },
            { value: 'good', label: say('good', { count: results.length - wrong.length }) },
          ]}
        />
        <CheckField label={say('activation')} name="activation" />
      </Form>
    </Page>
  )
}
