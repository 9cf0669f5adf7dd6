import { getTranslations } from 'next-intl/server'
import { ProviderForm } from '@/lib/auth/provider/form'
import { hasProvider } from '@/lib/auth/provider/options'
import { Form } from '@/lib/ui/form'
import { isActivationLink } from '@/lib/users/activation'
import { DoorTitle } from '../../door-title'
import { NewPasswordFields } from '../../new-password-fields'
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
            <NewPasswordFields />
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
