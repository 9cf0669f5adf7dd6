import { getTranslations } from 'next-intl/server'
import { viewer } from '@/lib/auth/viewer'
import { listOwnGroups } from '@/lib/services/hunt-groups/own'
import { Empty } from '@/lib/ui/bits'
import { ChoiceField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { saveBusyGroups } from './actions'

/** Where a member of hunt groups makes them busy, if their administrator allows it (field reference 16.3). */
export default async function GroupsPage() {
  const [someone, say, settings] = await Promise.all([viewer(), getTranslations('ownGroups'), getTranslations('shell')])
  const groups = await listOwnGroups(someone)
  return (
    <Page
      crumbs={[{ href: '/settings', label: settings('mySettings') }]}
      help="my-settings"
      lead={say('lead')}
      title={say('title')}
    >
      {groups.length ? (
        <Form
          action={saveBusyGroups}
          cancel="/settings"
          initial={{ busy: groups.filter(({ values }) => values.groupBusy).map(({ id }) => id) }}
        >
          <ChoiceField
            hint={say('hint')}
            label={say('busy')}
            name="busy"
            options={groups.map(({ id, values }) => ({ value: id, label: values.name }))}
            several
          />
        </Form>
      ) : (
        <Empty title={say('none')}>{say('noneLead')}</Empty>
      )}
    </Page>
  )
}
