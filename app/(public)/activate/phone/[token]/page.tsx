import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { findToken } from '@/lib/auth/tokens'
import { modelKeys, models } from '@/lib/phones/models'
import { SelectField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { TextField } from '@/lib/ui/text-field'
import { savePhoneMac } from './actions'

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ done?: string }> }

/** Where a link leads to type the MAC printed under a desk phone (guide 5.3). Opening it uses nothing up. */
export default async function ActivatePhonePage({ params, searchParams }: Props) {
  const [{ token }, { done }, say] = await Promise.all([params, searchParams, getTranslations('phoneActivation')])
  const living = done ? undefined : await findToken(token, 'phone')
  const desks = modelKeys.filter(key => models[key].kind === 'desk')
  return (
    <div className="door">
      <h1>{say('title')}</h1>
      {done ? <p className="notice">{say('done')}</p> : null}
      {done || living ? null : <p>{say('tooLate')}</p>}
      {living ? (
        <>
          <p>{say('lead')}</p>
          <Form action={savePhoneMac.bind(null, token)} initial={{ model: 'yealink-t54w' }} submit={say('submit')}>
            <TextField
              autoComplete="off"
              hint={say('macHint')}
              label={say('mac')}
              name="mac"
              required
              spellCheck={false}
            />
            <SelectField
              label={say('model')}
              name="model"
              options={desks.map(key => ({ value: key, label: `${models[key].maker} ${models[key].name}` }))}
              required
            />
          </Form>
        </>
      ) : null}
      <DoorTitle />
    </div>
  )
}

function DoorTitle() {
  const say = useTranslations('phoneActivation')
  const ui = useTranslations('ui')
  return <title>{`${say('title')} - ${ui('product')}`}</title>
}
