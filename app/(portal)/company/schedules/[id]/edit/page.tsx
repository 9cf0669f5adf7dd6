import { getTranslations } from 'next-intl/server'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { TextField } from '@/lib/ui/text-field'
import { rename } from '../../actions'
import { scheduleCrumbs } from '../../crumbs'
import { ownSchedule } from '../../own'

export default async function RenameSchedule({ params }: { params: Promise<{ id: string }> }) {
  const { schedule } = await ownSchedule((await params).id)
  const { id, name, type, version } = schedule
  const say = await getTranslations('schedules')
  return (
    <Page crumbs={await scheduleCrumbs(schedule)} help="schedules" title={say('editTitle', { name })}>
      <Form action={rename.bind(null, id)} cancel={`/company/schedules/${id}`} initial={{ name }} version={version}>
        <TextField label={say('name')} maxLength={40} name="name" required />
        <p>
          {say('type')}&nbsp;: {say(`types.${type}`)}
          <br />
          <span className="hint">{say('typeFixed')}</span>
        </p>
      </Form>
    </Page>
  )
}
