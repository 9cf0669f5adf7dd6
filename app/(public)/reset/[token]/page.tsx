import { getTranslations } from 'next-intl/server'
import { isResetLink } from '@/lib/auth/reset'
import { Form } from '@/lib/ui/form'
import { DoorTitle } from '../../door-title'
import { NewPasswordFields } from '../../new-password-fields'
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
          <NewPasswordFields />
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
