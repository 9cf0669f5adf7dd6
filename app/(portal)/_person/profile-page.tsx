import { getLocale, getTranslations } from 'next-intl/server'
import { listDepartments } from '@/lib/directory/departments'
import { formats } from '@/lib/i18n/format'
import { zones, zoneWords } from '@/lib/i18n/zones'
import { formatPhone } from '@/lib/numbers/format'
import { Form } from '@/lib/ui/form'
import { listNumbersOf } from '@/lib/users/numbers'
import { profileInitial } from '@/lib/users/profile'
import { EmergencyFields } from './emergency-fields'
import { PersonFrame } from './frame'
import { saveEmergency, saveProfile } from './profile-actions'
import { AdminProfileFields, OwnProfileFields } from './profile-fields'
import type { Whose } from './whose'

/** A person's profile (field reference 6.1), and the 9-1-1 address with the notice about it. */
export async function ProfilePage({ whose }: { whose: Whose }) {
  const { viewer, person, base } = whose
  const [say, locale, departments, numbers, format] = await Promise.all([
    getTranslations('profile'),
    getLocale(),
    listDepartments(viewer.company),
    listNumbersOf(viewer.company, person.id),
    formats(),
  ])
  const initial = profileInitial(person, number => formatPhone(number, locale))
  const version = person.entry.version
  const { emergencyConfirmedAt, emergencyConsentAt } = person
  return (
    <PersonFrame at={{ tab: '/profile', title: say('title') }} whose={whose}>
      <dl className="facts">
        <dt>{say('name')}</dt>
        <dd>{person.name}</dd>
        <dt>{say('number')}</dt>
        <dd>{numbers.length ? numbers.map(format.phone).join(', ') : say('none')}</dd>
        <dt>{say('extension')}</dt>
        <dd>{person.entry.extension ?? say('none')}</dd>
        <dt>{say('callerNumber')}</dt>
        <dd>{person.callerNumber ? format.phone(person.callerNumber) : say('none')}</dd>
        <dt>{say('username')}</dt>
        <dd>{person.username}</dd>
        <dt>{say('email')}</dt>
        <dd>
          {person.email} · <a href={`${base}/email`}>{say('changeEmail')}</a>
        </dd>
      </dl>
      <Form action={saveProfile.bind(null, person.id)} cancel={base} initial={initial} version={version}>
        {viewer.administers ? <AdminProfileFields departments={departments} /> : null}
        <OwnProfileFields zones={zones.map(zone => ({ value: zone, label: zoneWords(zone, viewer.locale) }))} />
      </Form>
      <h2 id="911">{say('emergency')}</h2>
      <p className="lead">{say('emergencyNotice')}</p>
      <p>
        {emergencyConfirmedAt
          ? say('confirmedOn', { date: format.longDate(emergencyConfirmedAt) })
          : say('neverConfirmed')}{' '}
        {emergencyConsentAt ? say('consentOn', { date: format.longDate(emergencyConsentAt) }) : null}
      </p>
      <Form
        action={saveEmergency.bind(null, person.id)}
        initial={initial}
        submit={say('saveEmergency')}
        version={version}
      >
        <EmergencyFields consent={whose.own && !emergencyConsentAt} />
      </Form>
    </PersonFrame>
  )
}
