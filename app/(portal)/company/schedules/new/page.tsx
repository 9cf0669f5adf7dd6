import { getTranslations } from 'next-intl/server'
import { askedKind } from '@/app/(portal)/company/_services/asked'
import { scheduleTypes } from '@/lib/services/schedules/queries'
import { ChoiceField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { TextField } from '@/lib/ui/text-field'
import { addNew } from '../actions'
import { scheduleCrumbs } from '../crumbs'

export default async function NewSchedule() {
  await askedKind('schedules')
  const say = await getTranslations('schedules')
  const types = scheduleTypes.map(value => ({ value, label: say(`types.${value}`), hint: say(`typeHints.${value}`) }))
  return (
    <Page crumbs={await scheduleCrumbs()} help="schedules" title={say('addTitle')}>
      <Form action={addNew} cancel="/company/schedules" initial={{ type: 'time' }}>
        <TextField label={say('name')} maxLength={40} name="name" required />
        <ChoiceField hint={say('typeFixed')} label={say('type')} name="type" options={types} required />
      </Form>
    </Page>
  )
}
