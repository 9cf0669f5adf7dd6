import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { listPasskeys } from '@/lib/auth/second-factor/passkeys'
import { findStep } from '@/lib/auth/second-factor/step'
import { Form } from '@/lib/ui/form'
import { TextField } from '@/lib/ui/text-field'
import { DoorTitle } from '../../door-title'
import { passSecondStep } from './actions'
import { UsePasskey } from './use-passkey'

type Props = { searchParams: Promise<{ to?: string }> }

/** The second step of signing in, for who has one: a passkey, a code of the application, or a recovery code. */
export default async function SecondStepPage({ searchParams }: Props) {
  const { to = '/' } = await searchParams
  const step = await findStep(Date.now())
  if (!step) redirect('/sign-in')
  const [say, keys] = await Promise.all([
    getTranslations('secondFactor'),
    listPasskeys({ companyId: step.companyId, id: step.personId }),
  ])
  return (
    <div className="door">
      <h1>{say('step')}</h1>
      {keys.length ? <UsePasskey to={to} words={{ use: say('usePasskey'), failed: say('passkeyFailed') }} /> : null}
      <Form action={passSecondStep.bind(null, to)} submit={say('continue')}>
        <TextField
          autoComplete="one-time-code"
          hint={say('codeHint')}
          label={say('codeOrRecovery')}
          maxLength={20}
          name="code"
          required
          size="medium"
          spellCheck={false}
        />
      </Form>
      <p>
        <a href="/sign-in">{say('startAgain')}</a>
      </p>
      <DoorTitle title={say('step')} />
    </div>
  )
}
