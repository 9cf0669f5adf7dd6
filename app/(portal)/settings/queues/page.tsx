import { getTranslations } from 'next-intl/server'
import { viewer } from '@/lib/auth/viewer'
import { measuresOf } from '@/lib/queues/figures'
import { Measures } from '@/lib/queues/measures'
import { QueueNotices } from '@/lib/queues/notices/notices'
import { agentStates, findAgentState, listCodes, listQueues } from '@/lib/queues/queries'
import { listSupervised } from '@/lib/queues/report/queries'
import { Agents } from '@/lib/services/call-centers/agents'
import { Empty } from '@/lib/ui/bits'
import { ChoiceField, SelectField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { saveQueues } from './actions'
import { OwnCalls } from './own-calls'

/** Where an agent signs in and out of queues (guide 6.5). */
export default async function QueuesPage() {
  const [someone, say, sayReport, settings] = await Promise.all([
    viewer(),
    getTranslations('queues'),
    getTranslations('queueReport'),
    getTranslations('shell'),
  ])
  const [queues, supervised, { state, code }, codes] = await Promise.all([
    listQueues(someone.company, someone.person.id),
    listSupervised(someone.company, someone.person.id),
    findAgentState(someone.company, someone.person.id),
    listCodes(someone.company, 'unavailableCodes'),
  ])
  const states = agentStates.map(value => ({ value, label: say(`states.${value}`), hint: say(`stateHints.${value}`) }))
  const own = new Set(queues.map(({ id }) => id))
  const watched = [...queues, ...supervised.filter(({ id }) => !own.has(id))]
  const figures = await Promise.all(
    watched.map(async ({ id, name }) => ({ id, name, rows: (await measuresOf(someone.company, id)) ?? [] })),
  )
  const joined = queues.filter(queue => queue.joined).map(queue => queue.id)
  return (
    <Page
      crumbs={[{ href: '/settings', label: settings('mySettings') }]}
      help="queues"
      lead={queues.length ? say('lead') : undefined}
      title={say('title')}
    >
      <QueueNotices viewer={someone} />
      {queues.length ? (
        <Form
          action={saveQueues}
          cancel="/settings"
          initial={{ state: state === 'sign-in' ? 'available' : state, code: code ?? '', queues: joined }}
        >
          <ChoiceField label={say('state')} name="state" options={states} required />
          {codes.length ? (
            <SelectField
              empty={say('noCode')}
              hint={say('codeHint')}
              label={say('code')}
              name="code"
              options={codes.map(one => ({ value: one.code, label: one.description }))}
            />
          ) : null}
          <ChoiceField
            hint={say('queuesHint')}
            label={say('queues')}
            name="queues"
            options={queues.map(({ id, name, mayLeave }) => ({
              value: id,
              label: name,
              hint: mayLeave ? undefined : say('fixed'),
            }))}
            several
          />
        </Form>
      ) : supervised.length ? null : (
        <Empty title={say('none')} />
      )}
      <OwnCalls viewer={someone} />
      {figures.map(({ id, name, rows }) => (
        <Measures key={id} rows={rows} title={name}>
          {supervised.some(one => one.id === id) ? (
            <>
              <p>
                <a href={`/queues/${id}/report`}>{sayReport('link')}</a>
              </p>
              <Agents company={someone.company} queueId={id} />
            </>
          ) : null}
        </Measures>
      ))}
    </Page>
  )
}
