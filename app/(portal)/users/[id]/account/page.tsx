import { getLocale, getTranslations } from 'next-intl/server'
import { listLicences } from '@/lib/licences/stock'
import { formatPhone } from '@/lib/numbers/format'
import { Remark } from '@/lib/ui/bits'
import { CheckField, SelectField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { TextField } from '@/lib/ui/text-field'
import { countCallers } from '@/lib/users/line'
import { listFreeNumbers, listNumbers, listNumbersOf } from '@/lib/users/numbers'
import { PersonFrame } from '../../../_person/frame'
import { lineOf } from '../../../_person/whose'
import { saveLineOf, saveRoleOf, saveSuspension } from './actions'

/** What only an administrator changes: licence, number, extension, role, suspension, deletion. */
export default async function AccountPage({ params }: { params: Promise<{ id: string }> }) {
  const whose = await lineOf((await params).id)
  const { viewer, person, base } = whose
  const { company } = viewer
  const [say, pack, locale, licences, own, free, all] = await Promise.all([
    getTranslations('users.account'),
    getTranslations('licences'),
    getLocale(),
    listLicences(company),
    listNumbersOf(company, person.id),
    listFreeNumbers(company),
    listNumbers(company),
  ])
  const [number] = own
  const callers = number ? await countCallers(company, person, number) : 0
  const option = (value: string) => ({ value, label: formatPhone(value, locale) })
  const { active, extension, version } = person.entry
  return (
    <PersonFrame at={{ tab: '/account', title: say('title') }} whose={whose}>
      <h2>{say('line')}</h2>
      <Form
        action={saveLineOf.bind(null, person.id)}
        initial={{ licenceId: person.licenceId, number, extension, callerNumber: person.callerNumber, follow: 'on' }}
        version={version}
      >
        <SelectField
          empty={pack('none')}
          label={say('licence')}
          name="licenceId"
          options={licences.map(({ id, pack: name, used, quantity }) => ({
            value: id,
            label: say('stock', { pack: pack(name), used, quantity }),
            disabled: used >= quantity && id !== person.licenceId,
          }))}
        />
        <SelectField
          empty={say('noNumber')}
          hint={
            own.length > 1
              ? say('others', {
                  numbers: own
                    .slice(1)
                    .map(one => formatPhone(one, locale))
                    .join(', '),
                })
              : undefined
          }
          label={say('number')}
          name="number"
          options={[...(number ? [number] : []), ...free].map(option)}
        />
        {callers ? <CheckField label={say('follow', { count: callers })} name="follow" /> : null}
        <TextField inputMode="numeric" label={say('extension')} maxLength={20} name="extension" size="short" />
        <SelectField
          empty={say('noCallerNumber')}
          label={say('callerNumber')}
          name="callerNumber"
          options={all.map(option)}
        />
      </Form>
      <h2>{say('role')}</h2>
      <Form action={saveRoleOf.bind(null, person.id)} initial={{ role: person.role }} submit={say('saveRole')}>
        <SelectField
          hint={say('roleHint')}
          label={say('role')}
          name="role"
          options={(['person', 'administrator'] as const).map(role => ({ value: role, label: say(`roles.${role}`) }))}
        />
      </Form>
      <h2>{say('suspension')}</h2>
      {active ? null : <Remark tone="danger">{say('isSuspended')}</Remark>}
      <p>{say('suspensionHint')}</p>
      <Form
        action={saveSuspension.bind(null, person.id, !active)}
        danger={active}
        submit={active ? say('suspend') : say('resume')}
      />
      <section className="danger-zone">
        <h2>{say('remove')}</h2>
        <p>{say('removeHint')}</p>
        <a className="button danger" href={`${base}/delete`}>
          {say('removeLink')}
        </a>
      </section>
    </PersonFrame>
  )
}
