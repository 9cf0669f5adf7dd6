import { getTranslations } from 'next-intl/server'
import { shortest } from '@/lib/auth/password-policy'
import { ProviderForm } from '@/lib/auth/provider/form'
import { hasProvider } from '@/lib/auth/provider/options'
import { Form } from '@/lib/ui/form'
import { TextField } from '@/lib/ui/text-field'
import { isActivationLink } from '@/lib/users/activation'
import { DoorTitle } from '../../door-title'
import { saveFirstPassword } from './actions'

type Props = { params: Promise<{ token: string }> }

/** Where the activation mail leads: choosing a password. Opening the page uses nothing up, and says nothing about anybody. */
export default async function ActivatePage({ params }: Props) {
  const [say, { token }] = await Promise.all([getTranslations('activate'), params])
  const works = await isActivationLink(token)
  return (
    <div className="door">
      <h1>{say('title')}</h1>
      {works ? (
        <>
          <p>{say('lead')}</p>
          <Form action={saveFirstPassword.bind(null, token)} submit={say('submit')}>
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
          {hasProvider() ? <ProviderForm label={say('provider')} purpose="invitation" token={token} /> : null}
        </>
      ) : (
        <>
          <p>{say('dead')}</p>
          <a href="/sign-in">{say('signIn')}</a>
        </>
      )}
      <DoorTitle title={say('title')} />
    </div>
  )
}
