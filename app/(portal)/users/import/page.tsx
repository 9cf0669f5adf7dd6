import { getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { FileField } from '@/lib/ui/text-field'
import { mostRows } from '@/lib/users/import/read'
import { saveUserFile } from './actions'

/** Several people at once by a file: first a dry run that changes nothing. */
export default async function ImportUsersPage() {
  const [say] = await Promise.all([getTranslations('users.bulk'), admin()])
  return (
    <Page crumbs={[{ href: '/users', label: say('users') }]} help="users" lead={say('lead')} title={say('title')}>
      <p>
        <a href="/users/import/template">{say('template')}</a>
      </p>
      <Form action={saveUserFile} cancel="/users" submit={say('preview')}>
        <FileField
          accept=".csv,text/csv"
          hint={say('fileHint', { most: mostRows })}
          label={say('file')}
          name="file"
          required
        />
      </Form>
    </Page>
  )
}
