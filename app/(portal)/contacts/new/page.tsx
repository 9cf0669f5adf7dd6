import { getTranslations } from 'next-intl/server'
import { viewer } from '@/lib/auth/viewer'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { saveNewContact } from '../actions'
import { ContactFields } from '../fields'

type Props = { searchParams: Promise<{ number?: string; name?: string }> }

/** Adds a contact; a call log leads here with the number it saw. */
export default async function NewContactPage({ searchParams }: Props) {
  const [someone, say, { number, name }] = await Promise.all([viewer(), getTranslations('contacts'), searchParams])
  return (
    <Page
      crumbs={[{ href: '/contacts', label: say('title') }]}
      help="contacts"
      lead={someone.administers ? undefined : say('onlyYours')}
      title={say('add')}
    >
      <Form
        action={saveNewContact}
        cancel="/contacts"
        initial={{ number: String(number ?? ''), name: String(name ?? '') }}
      >
        <ContactFields administers={someone.administers} />
      </Form>
    </Page>
  )
}
