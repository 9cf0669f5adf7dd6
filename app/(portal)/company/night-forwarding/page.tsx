import { getTranslations } from 'next-intl/server'
import { askedKind } from '@/app/(portal)/company/_services/asked'
import { listChoices } from '@/lib/contacts/queries'
import { DestinationField } from '@/lib/destinations/field'
import { DestinationList } from '@/lib/destinations/list'
import { listCallables } from '@/lib/destinations/queries'
import { destinationText } from '@/lib/destinations/words'
import { nightModes } from '@/lib/services/night-forwarding/form'
import { findNight, listNightChoices } from '@/lib/services/night-forwarding/queries'
import { listSchedules } from '@/lib/services/schedules/queries'
import { Remark } from '@/lib/ui/bits'
import { ChoiceField, SelectField } from '@/lib/ui/choice-field'
import { Form } from '@/lib/ui/form'
import { Page } from '@/lib/ui/page'
import { saveNightForwarding } from './actions'
import { NightState } from './state'

/** Guide 6.9: group night forwarding, by hand or on a schedule. */
export default async function NightForwarding() {
  const viewer = await askedKind('night-forwarding')
  const { company, locale } = viewer
  const [say, words, night, schedules, entries, contacts, people] = await Promise.all([
    getTranslations('nightForwarding'),
    getTranslations('company'),
    findNight(company),
    listSchedules(company),
    listCallables(company),
    listChoices(viewer),
    listNightChoices(company),
  ])
  const { mode, business, holiday, version } = night
  const to = destinationText(night.to, entries, locale)
  const options = (type: 'time' | 'holiday') =>
    schedules.filter(schedule => schedule.type === type).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Page
      crumbs={[{ href: '/company', label: words('title') }]}
      help="night-forwarding"
      lead={say('lead')}
      title={say('title')}
    >
      <NightState company={company} locale={locale} to={to} />
      <Form action={saveNightForwarding} cancel="/company" initial={{ mode, business, holiday, to }} version={version}>
        <ChoiceField
          label={say('mode')}
          name="mode"
          options={nightModes.map(value => ({ value, label: say(`modes.${value}`), hint: say(`hints.${value}`) }))}
        />
        <SelectField empty={say('everyDay')} label={say('business')} name="business" options={options('time')} />
        <SelectField empty={say('noHoliday')} label={say('holiday')} name="holiday" options={options('holiday')} />
        <DestinationField label={say('to')} name="to" />
        <DestinationList contacts={contacts} entries={entries} />
      </Form>
      <Remark>{say('limits')}</Remark>
      <h2>{say('people')}</h2>
      <p>
        {say('counts', { own: people.filter(({ choice }) => choice !== 'group').length })}{' '}
        <a href="/company/night-forwarding/people">{say('people')}</a>
      </p>
    </Page>
  )
}
