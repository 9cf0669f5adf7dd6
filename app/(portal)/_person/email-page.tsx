import { getTranslations } from 'next-intl/server'
import { confirmed } from '@/lib/auth/confirmed'
import { type Search, said } from '@/lib/calls/search'
import { Form } from '@/lib/ui/form'
import { TextField } from '@/lib/ui/text-field'
import { PersonFrame } from './frame'
import { saveEmail } from './profile-actions'
import type { Whose } from './whose'

/** Changes a person's e-mail address, after the password was confirmed. */
export async function EmailPage({ whose, search }: { whose: Whose; search: Search }) {
  const { viewer, person, base } = whose
  await confirmed(viewer)
  const fromStatus = said(search, 'back') === 'status'
  const say = await getTranslations('profile')
  return (
    <PersonFrame at={{ tab: '/profile', title: say('changeEmail') }} lead={say('emailLead')} whose={whose}>
      <Form
        action={saveEmail.bind(null, person.id, fromStatus)}
        cancel={fromStatus ? `/users/status/${person.id}` : `${base}/profile`}
        initial={{ email: person.email }}
        version={person.entry.version}
      >
        <TextField autoComplete="email" label={say('email')} maxLength={80} name="email" required type="email" />
      </Form>
    </PersonFrame>
  )
}
