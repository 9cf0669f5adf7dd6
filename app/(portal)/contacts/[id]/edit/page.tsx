import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { viewer } from '@/lib/auth/viewer'
import { findContact, mayEdit } from '@/lib/contacts/queries'
import { formats } from '@/lib/i18n/format'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { saveContactChange } from '../../actions'
import { ContactFields } from '../../fields'
import { shown } from '../../shown'

export default async function EditContactPage({ params }: { params: Promise<{ id: string }> }) {
  const [someone, say, { id }, format] = await Promise.all([viewer(), getTranslations('contacts'), params, formats()])
  const contact = await findContact(someone, id)
  if (!contact || !mayEdit(someone, contact)) notFound()
  const initial = {
    ...shown(contact),
    number: format.phone(contact.number),
    mobile: contact.mobile && format.phone(contact.mobile),
  }
  return (
    <Page
      crumbs={[{ href: '/contacts', label: say('title') }]}
      help="contacts"
      title={say('edit', { name: contact.name })}
    >
      <Form action={saveContactChange.bind(null, id)} cancel="/contacts" initial={initial} version={contact.version}>
        <ContactFields administers={someone.administers} />
      </Form>
      <p>
        <a href={`/contacts/${id}/delete`}>{say('remove', { name: contact.name })}</a>
      </p>
    </Page>
  )
}
