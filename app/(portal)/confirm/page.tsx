import { getTranslations } from 'next-intl/server'
import { hasPassword } from '@/lib/auth/confirm-password'
import { listIdentities } from '@/lib/auth/identities'
import { ownPath } from '@/lib/auth/own-path'
import { ProviderForm } from '@/lib/auth/provider/form'
import { hasProvider } from '@/lib/auth/provider/options'
import { viewer } from '@/lib/auth/viewer'
import { Remark } from '@/lib/ui/bits'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { TextField } from '@/lib/ui/text-field'
import { confirmSelf } from './actions'

type Props = { searchParams: Promise<{ to?: string; problem?: string }> }

/** Asks again who is there before something sensitive, and goes back to it. */
export default async function ConfirmPage({ searchParams }: Props) {
  const [someone, say, { to, problem }] = await Promise.all([viewer(), getTranslations('confirm'), searchParams])
  const [byPassword, identities] = await Promise.all([hasPassword(someone), listIdentities(someone)])
  return (
    <Page help="access" lead={say('lead')} title={say('title')}>
      {problem ? <Remark tone="danger">{say('other')}</Remark> : null}
      {byPassword ? (
        <Form action={confirmSelf.bind(null, to ?? '/')} submit={say('submit')}>
          <TextField autoComplete="current-password" label={say('password')} name="password" required type="password" />
        </Form>
      ) : null}
      {hasProvider() && identities.length ? (
        <ProviderForm label={say('provider')} purpose="confirm" to={ownPath(to)} />
      ) : null}
    </Page>
  )
}
