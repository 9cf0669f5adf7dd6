import { getTranslations } from 'next-intl/server'
import { viewer } from '@/lib/auth/viewer'
import { CheckField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { FileField } from '@/lib/ui/text-field'
import { saveUpload } from './actions'

export default async function ImportContactsPage() {
  const [someone, say] = await Promise.all([viewer(), getTranslations('contacts')])
  return (
    <Page
      crumbs={[{ href: '/contacts', label: say('title') }]}
      help="contacts"
      lead={say('importLead')}
      title={say('import')}
    >
      <Form action={saveUpload} cancel="/contacts" submit={say('preview')}>
        <FileField
          accept=".csv,.vcf,text/csv,text/vcard"
          hint={say('fileHint')}
          label={say('fileLabel')}
          name="file"
          required
        />
        {someone.administers ? <CheckField label={say('personalImport')} name="personal" /> : null}
      </Form>
    </Page>
  )
}
