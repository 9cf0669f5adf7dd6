import { getTranslations } from 'next-intl/server'
import { shortest } from '@/lib/auth/password-policy'
import { isResetLink } from '@/lib/auth/reset'
import { Form } from '@/lib/ui/form'
import { TextField } from '@/lib/ui/text-field'
import { DoorTitle } from '../../door-title'
import { saveNewPassword } from './actions'

type Props = { params: Promise<{ token: string }> }

/** A new password by the link of a mail. Opening the page uses nothing up, and says nothing about anybody. */
export default async function ResetPage({ params }: Props) {
  const [say, { token }] = await Promise.all([getTranslations('reset'), params])
  const works = await isResetLink(token)
  return (
    <div className="door">
      <h1>{say('title')}</h1>
      {works ? (
        <Form action={saveNewPassword.bind(null, token)} submit={say('submit')}>
          <TextField
            autoComplete="new-password"
            hint={say('hint', { minimum: shortest.alone })}
            label={say('password')}
            name="password"
            required
            type="password"
          />
          <TextField autoComplete="new-password" label={say('again')} name="passwordAgain" required type="password" />
        </Form>
      ) : (
        <>
          <p>{say('dead')}</p>
          <a href="/forgot">{say('askAgain')}</a>
        </>
      )}
      <DoorTitle title={say('title')} />
    </div>
  )
}
