import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { callableKinds } from '@/lib/destinations/callable'
import { listCallables } from '@/lib/destinations/queries'
import { listDepartments } from '@/lib/directory/departments'
import { formats } from '@/lib/i18n/format'
import { findCenterType, findNumber, findNumberValues } from '@/lib/numbers/queries'
import { ringPatterns } from '@/lib/numbers/ring-patterns'
import { listAnnouncements } from '@/lib/services/announcements/queries'
import { NowLine } from '@/lib/snapshot/now-line'
import { CheckField, SelectField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { TextField } from '@/lib/ui/text-field'
import { saveNumberChange } from '../actions'
import { shown } from '../shown'
import { OfCallCenter } from './call-center'

/** One number: what it rings, its department, its label. */
export default async function NumberPage({ params }: { params: Promise<{ number: string }> }) {
  const [someone, say, kinds, { number: digits }, format] = await Promise.all([
    admin(),
    getTranslations('numbers'),
    getTranslations('destinations.kinds'),
    params,
    formats(),
  ])
  const number = (await findNumber(someone.company, `+${digits}`)) ?? notFound()
  const { company } = someone
  const [callables, departments, values, type, announcements] = await Promise.all([
    listCallables(company),
    listDepartments(company),
    findNumberValues(company, number.number),
    findCenterType(company, number.ownerId),
    listAnnouncements(company),
  ])
  const owners = callableKinds
    .map(kind => ({
      label: kinds(kind),
      options: callables
        .filter(entry => entry.kind === kind)
        .map(({ id, name, extension }) => ({ value: id, label: extension ? `${name} (${extension})` : name })),
    }))
    .filter(({ options }) => options.length)
  return (
    <Page
      crumbs={[{ href: '/numbers', label: say('title') }]}
      actions={
        <a className="button quiet" href={`/what-if/number/${digits}`}>
          {say('truth')}
        </a>
      }
      help="numbers"
      title={format.phone(number.number)}
    >
      <NowLine company={company} locale={someone.locale} number={number.number} />
      <Form
        action={saveNumberChange.bind(null, number.number)}
        cancel="/numbers"
        initial={shown(values ?? notFound())}
        version={number.version}
      >
        <SelectField
          empty={say('nobody')}
          hint={say('ownerHint')}
          label={say('owner')}
          name="ownerId"
          options={owners}
        />
        <SelectField
          empty={say('noDepartment')}
          label={say('department')}
          name="departmentId"
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          hint={say('ringPatternHint')}
          label={say('ringPattern')}
          name="ringPattern"
          options={ringPatterns.map(value => ({ value, label: say(`ringPatterns.${value}`) }))}
        />
        {number.owner && type && (
          <OfCallCenter
            announcements={announcements.map(({ id, name }) => ({ value: id, label: name }))}
            name={number.owner.name}
            type={type}
          />
        )}
        <TextField hint={say('labelHint')} label={say('label')} maxLength={50} name="label" optional />
        <CheckField hint={say('activeHint')} label={say('active')} name="active" />
      </Form>
    </Page>
  )
}
