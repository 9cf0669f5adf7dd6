import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { admin } from '@/lib/auth/viewer'
import { callableKinds } from '@/lib/destinations/callable'
import { listCallables } from '@/lib/destinations/queries'
import { listDepartments } from '@/lib/directory/departments'
import { formats } from '@/lib/i18n/format'
import { priorities } from '@/lib/numbers/priorities'
import { findNumber } from '@/lib/numbers/queries'
import { ringPatterns } from '@/lib/numbers/ring-patterns'
import { NowLine } from '@/lib/snapshot/now-line'
import { CheckField, SelectField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { TextField } from '@/lib/ui/text-field'
import { saveNumberChange } from '../actions'
import { shown } from '../shown'

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
  const [callables, departments] = await Promise.all([listCallables(someone.company), listDepartments(someone.company)])
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
      <NowLine company={someone.company} locale={someone.locale} number={number.number} />
      <Form
        action={saveNumberChange.bind(null, number.number)}
        cancel="/numbers"
        initial={shown(number)}
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
        {number.owner?.kind === 'call-centers' && (
          <>
            <TextField hint={say('dnisNameHint')} label={say('dnisName')} maxLength={40} name="dnisName" optional />
            <SelectField
              hint={say('dnisPriorityHint')}
              label={say('dnisPriority')}
              name="dnisPriority"
              options={priorities.map(value => ({ value, label: say(`priorities.${value}`) }))}
            />
          </>
        )}
        <TextField hint={say('labelHint')} label={say('label')} maxLength={50} name="label" optional />
        <CheckField hint={say('activeHint')} label={say('active')} name="active" />
      </Form>
    </Page>
  )
}
