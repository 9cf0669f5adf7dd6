import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { viewer } from '@/lib/auth/viewer'
import { findContact, mayEdit } from '@/lib/contacts/queries'
import { formats } from '@/lib/i18n/format'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { removeContactForGood } from '../../actions'

export default async function DeleteContactPage({ params }: { params: Promise<{ id: string }> }) {
  const [someone, say, { id }, format] = await Promise.all([viewer(), getTranslations('contacts'), params, formats()])
  const contact = await findContact(someone, id)
  if (!contact || !mayEdit(someone, contact)) notFound()
  return (
    <Page
      crumbs={[{ href: '/contacts', label: say('title') }]}
      help="contacts"
      title={say('remove', { name: contact.name })}
    >
      <p>{say('removeWarning', { name: contact.name, number: format.phone(contact.number) })}</p>
      <Form
        action={removeContactForGood.bind(null, id)}
        cancel={`/contacts/${id}/edit`}
        danger
        submit={say('removeNow')}
      />
    </Page>
  )
}
