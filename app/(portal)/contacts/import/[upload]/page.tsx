import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { viewer } from '@/lib/auth/viewer'
import { readImport } from '@/lib/contacts/import'
import { twinsOf } from '@/lib/contacts/twins'
import { Chip, Figures } from '@/lib/ui/bits'
import { CheckField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { Table } from '@/lib/ui/table'
import { findUpload } from '@/lib/uploads/uploads'
import { saveImport } from '../actions'

const shownRows = 200
type Props = { params: Promise<{ upload: string }>; searchParams: Promise<{ personal?: string }> }

/** What a file would add, row by row, before anything is added. */
export default async function ImportPreviewPage({ params, searchParams }: Props) {
  const [someone, say, problem, pair, { upload }, search] = await Promise.all([
    viewer(),
    getTranslations('contacts'),
    getTranslations('problems'),
    getTranslations('ui'),
    params,
    searchParams,
  ])
  const bytes = await findUpload(someone, upload)
  if (!bytes) notFound()
  const personal = search.personal === 'on'
  const read = readImport(bytes, personal, await twinsOf(someone))
  if (read.problem) notFound()
  const wrong = read.rows.filter(row => 'problems' in row)
  const twins = read.rows.filter(row => 'values' in row && row.twin)
  const good = read.rows.length - wrong.length - twins.length
  const crumbs = [
    { href: '/contacts', label: say('title') },
    { href: '/contacts/import', label: say('import') },
  ]
  const first = [...wrong, ...twins, ...read.rows.filter(row => 'values' in row && !row.twin)].slice(0, shownRows)
  return (
    <Page crumbs={crumbs} help="contacts" title={say('previewTitle')} wide>
      <Figures
        items={[
          { label: say('good'), value: good },
          { label: say('twins'), value: twins.length },
          { label: say('wrong'), value: wrong.length },
        ]}
      />
      <Table
        caption={say('previewTitle')}
        columns={[
          { key: 'line', label: say('line'), numeric: true, cell: row => row.line },
          { key: 'name', label: say('name'), heading: true, cell: row => row.name },
          { key: 'number', label: say('number'), cell: row => ('values' in row ? row.values.number : null) },
          {
            key: 'result',
            label: say('result'),
            cell: row =>
              'problems' in row ? (
                <Chip tone="danger">
                  {Object.entries(row.problems)
                    .map(([field, { key, params }]) =>
                      pair('pair', { label: say(field as 'name'), value: problem(key, params) }),
                    )
                    .join(' ')}
                </Chip>
              ) : row.twin ? (
                <Chip tone="attention">{say('twin', { name: row.twin })}</Chip>
              ) : (
                <Chip tone="good">{say('ready')}</Chip>
              ),
          },
        ]}
        rowKey={row => String(row.line)}
        rows={first}
      />
      {read.rows.length > shownRows ? <p>{say('moreRows', { count: read.rows.length - shownRows })}</p> : null}
      <Form
        action={saveImport.bind(null, upload, personal)}
        cancel="/contacts/import"
        submit={say('importNow', { count: good })}
      >
        {twins.length ? <CheckField label={say('importTwins', { count: twins.length })} name="twice" /> : null}
      </Form>
    </Page>
  )
}
