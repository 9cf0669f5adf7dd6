import { getTranslations } from 'next-intl/server'
import { Uses } from '@/app/(portal)/company/_services/uses'
import { listUses } from '@/lib/services/queries'
import { listSchedules } from '@/lib/services/schedules/queries'
import { Remark } from '@/lib/ui/bits'
import { SelectField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { remove } from '../../actions'
import { scheduleCrumbs } from '../../crumbs'
import { ownSchedule } from '../../own'

/** Asks before a schedule is deleted; while something follows it, only with another of its type in its place. */
export default async function RemoveSchedule({ params }: { params: Promise<{ id: string }> }) {
  const { viewer, schedule } = await ownSchedule((await params).id)
  const { id, name, type } = schedule
  const [say, ui, found, all] = await Promise.all([
    getTranslations('schedules'),
    getTranslations('ui'),
    listUses(viewer.company, [id]),
    listSchedules(viewer.company),
  ])
  const uses = found.get(id) ?? []
  const others = all.filter(other => other.type === type && other.id !== id)
  return (
    <Page crumbs={await scheduleCrumbs(schedule)} help="schedules" title={say('removeTitle', { name })}>
      {uses.length ? (
        <>
          <Remark>{say(others.length ? 'inUse' : 'noReplacement')}</Remark>
          <Uses uses={uses} />
        </>
      ) : (
        <p>{say('removeSure')}</p>
      )}
      {uses.length && others.length === 0 ? null : (
        <Form action={remove.bind(null, id)} cancel={`/company/schedules/${id}`} danger submit={ui('remove')}>
          {uses.length ? (
            <SelectField
              empty=""
              label={say('replacement')}
              name="replacement"
              options={others.map(other => ({ value: other.id, label: other.name }))}
              required
            />
          ) : null}
        </Form>
      )}
    </Page>
  )
}
