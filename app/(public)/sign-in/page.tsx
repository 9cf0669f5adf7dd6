import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/lib/ui/form'
import { Notice } from '@/lib/ui/notice'
import { TextField } from '@/lib/ui/text-field'
import { signIn } from './actions'

type Props = { searchParams: Promise<{ to?: string; out?: string }> }

export default async function SignInPage({ searchParams }: Props) {
  const [say, { to, out }] = await Promise.all([getTranslations('signIn'), searchParams])
  return (
    <div className="door">
      <h1>{say('title')}</h1>
      {out ? <p className="notice">{say('signedOut')}</p> : null}
      <Notice />
      <Form action={signIn.bind(null, to ?? '/')} submit={say('submit')}>
        <TextField autoComplete="username" label={say('username')} name="username" required spellCheck={false} />
        <TextField autoComplete="current-password" label={say('password')} name="password" required type="password" />
      </Form>
      <DoorTitle />
    </div>
  )
}

function DoorTitle() {
  const say = useTranslations('signIn')
  const ui = useTranslations('ui')
  return <title>{`${say('title')} - ${ui('product')}`}</title>
}
