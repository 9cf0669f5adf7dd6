import { getTranslations } from 'next-intl/server'
import type { Viewer } from '@/lib/auth/viewer'
import { Phone } from '@/lib/calls/ui/phone'
import { formatsFor } from '@/lib/i18n/formats'
import { listOwnCalls } from '@/lib/queues/dispositions/queries'
import { callKey } from '@/lib/queues/dispositions/store'
import { listCodes } from '@/lib/queues/queries'
import { Form } from '@/lib/ui/form'
import { RowSelect } from '@/lib/ui/row-field'
import { Table } from '@/lib/ui/table'
import { saveDispositions } from './actions'

/** What came of the last calls that an agent took from queues that use disposition codes. */
export async function OwnCalls({ viewer: { company, person, locale, zone } }: { viewer: Viewer }) {
  const [say, codes, taken] = await Promise.all([
    getTranslations('dispositions'),
    listCodes(company, 'dispositionCodes'),
    listOwnCalls(company, person.id, Date.now()),
  ])
  if (!codes.length || !taken.length) return null
  const formats = formatsFor(locale, zone)
  const rows = taken.map((one, at) => ({ ...one, at, moment: formats.moment(one.call.startedAt) }))
  const listed = codes.map(({ code, description }) => ({ value: code, label: description }))
  const optionsOf = (given: string | null) => [
    { value: '', label: say('none') },
    ...listed,
    ...(given && !codes.some(({ code }) => code === given) ? [{ value: given, label: given }] : []),
  ]
  return (
    <section className="stack">
      <h2>{say('title')}</h2>
      <p className="hint">{say('lead')}</p>
      <Form
        action={saveDispositions}
        initial={Object.fromEntries(rows.map(({ at, call }) => [`calls.${at}.code`, call.disposition ?? '']))}
        submit={say('submit')}
      >
        <Table
          caption={say('title')}
          columns={[
            { key: 'when', label: say('when'), heading: true, cell: ({ moment }) => moment },
            {
              key: 'caller',
              label: say('caller'),
              cell: ({ call }) => <Phone name={call.callingName} number={call.calling} />,
            },
            { key: 'queue', label: say('queue'), cell: ({ queue }) => queue },
            {
              key: 'code',
              label: say('disposition'),
              cell: ({ at, call, needed, moment }) => (
                <>
                  <input name={`calls.${at}.call`} type="hidden" value={callKey(call)} />
                  <RowSelect
                    label={say('codeOf', { moment })}
                    name={`calls.${at}.code`}
                    options={optionsOf(call.disposition)}
                  />
                  {needed && call.disposition === null ? <small> {say('needed')}</small> : null}
                </>
              ),
            },
          ]}
          rowKey={({ call }) => callKey(call)}
          rows={rows}
        />
      </Form>
    </section>
  )
}
