import { getTranslations } from 'next-intl/server'
import { ownPath } from '@/lib/auth/own-path'
import { ProviderForm } from '@/lib/auth/provider/form'
import { hasProvider } from '@/lib/auth/provider/options'
import { Remark } from '@/lib/ui/bits'
import { Form } from '@/lib/ui/form'
import { Notice } from '@/lib/ui/notice'
import { TextField } from '@/lib/ui/text-field'
import { DoorTitle } from '../door-title'
import { signIn } from './actions'

type Props = { searchParams: Promise<{ to?: string; out?: string; problem?: string; error?: string }> }

export default async function SignInPage({ searchParams }: Props) {
  const [say, { to, out, problem, error }] = await Promise.all([getTranslations('signIn'), searchParams])
  const refused = problem === 'unlinked' ? say('unlinked') : problem || error ? say('providerFailed') : undefined
  return (
    <div className="door">
      <h1>{say('title')}</h1>
      {out ? <p className="notice">{say('signedOut')}</p> : null}
      {refused ? <Remark tone="danger">{refused}</Remark> : null}
      <Notice />
      <Form action={signIn.bind(null, to ?? '/')} submit={say('submit')}>
        <TextField autoComplete="username" label={say('username')} name="username" required spellCheck={false} />
        <TextField autoComplete="current-password" label={say('password')} name="password" required type="password" />
      </Form>
      <p>
        <a href="/forgot">{say('forgot')}</a>
      </p>
      {hasProvider() ? <ProviderForm label={say('provider')} purpose="sign-in" to={ownPath(to)} /> : null}
      <DoorTitle title={say('title')} />
    </div>
  )
}
