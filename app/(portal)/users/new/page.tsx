import { getLocale, getTranslations } from 'next-intl/server'
import { newId } from '@/db/id'
import { admin } from '@/lib/auth/viewer'
import { listDepartments } from '@/lib/directory/departments'
import { zones, zoneWords } from '@/lib/i18n/zones'
import { listLicences } from '@/lib/licences/stock'
import { formatPhone } from '@/lib/numbers/format'
import { Page } from '@/lib/ui/page'
import { companyAddress } from '@/lib/users/company-address'
import { nextExtension } from '@/lib/users/extensions'
import { listFreeNumbers } from '@/lib/users/numbers'
import { saveNewUser } from './actions'
import { AddForm } from './add-form'
import { NewUserFields } from './fields'

/** « Ajouter un utilisateur » (guide 5.1): the form, then the answers to check, then one transaction. */
export default async function NewUserPage() {
  const someone = await admin()
  const { company } = someone
  const [say, locale, licences, numbers, departments, extension, address] = await Promise.all([
    getTranslations('users.new'),
    getLocale(),
    listLicences(company),
    listFreeNumbers(company),
    listDepartments(company),
    nextExtension(company),
    companyAddress(company),
  ])
  const first = licences.find(({ used, quantity }) => used < quantity)
  const initial = { extension, role: 'person', activation: 'on', licenceId: first?.id, ...address }
  return (
    <Page crumbs={[{ href: '/users', label: say('users') }]} help="users" lead={say('lead')} title={say('title')}>
      <AddForm
        action={saveNewUser}
        initial={initial}
        once={newId()}
        words={{
          check: say('check'),
          checkLead: say('checkLead'),
          create: say('create'),
          edit: say('edit'),
          submit: say('submit'),
        }}
      >
        <NewUserFields
          departments={departments}
          licences={licences}
          numbers={numbers.map(number => ({ value: number, label: formatPhone(number, locale) }))}
          zones={zones.map(zone => ({ value: zone, label: zoneWords(zone, someone.locale) }))}
        />
      </AddForm>
    </Page>
  )
}
