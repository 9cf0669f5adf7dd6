import { getTranslations } from 'next-intl/server'
import { Form } from '@/lib/ui/form'
import { TextField } from '@/lib/ui/text-field'
import { DoorTitle } from '../door-title'
import { forgot } from './actions'

type Props = { searchParams: Promise<{ asked?: string }> }

export default async function ForgotPage({ searchParams }: Props) {
  const [say, { asked }] = await Promise.all([getTranslations('forgot'), searchParams])
  return (
    <div className="door">
      <h1>{say('title')}</h1>
      {asked ? (
        <p className="notice" role="status">
          {say('asked')}
        </p>
      ) : (
        <>
          <p>{say('lead')}</p>
          <Form action={forgot} cancel="/sign-in" submit={say('submit')}>
            <TextField autoComplete="username" label={say('username')} name="username" required spellCheck={false} />
          </Form>
        </>
      )}
      {asked ? <a href="/sign-in">{say('back')}</a> : null}
      <DoorTitle title={say('title')} />
    </div>
  )
}
