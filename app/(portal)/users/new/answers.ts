import { getTranslations } from 'next-intl/server'
import type { Company } from '@/lib/auth/company'
import { listDepartments } from '@/lib/directory/departments'
import { formats } from '@/lib/i18n/format'
import { zoneWords } from '@/lib/i18n/zones'
import { listLicences } from '@/lib/licences/stock'
import { showMac } from '@/lib/phones/mac'
import { type Model, models } from '@/lib/phones/models'
import { emailDoubt } from '@/lib/users/email-doubt'
import { hasEmail } from '@/lib/users/emails'
import { extensionOf, type NewUser } from '@/lib/users/new-user'

/**
 * The answers about a new person as lines to check, question and answer with a tab between; first doubts about the address, last the
 * effects on calls to the company's numbers.
 */
export async function answersOf(company: Company, values: NewUser, effects: readonly string[]): Promise<string[]> {
  const [say, profile, pack, region, format, licences, departments, twice] = await Promise.all([
    getTranslations('users.new'),
    getTranslations('profile'),
    getTranslations('licences'),
    getTranslations('regions'),
    formats(),
    listLicences(company),
    listDepartments(company),
    hasEmail(company, values.email),
  ])
  const licence = licences.find(({ id }) => id === values.licenceId)
  const model = values.model as Model | null
  const meant = emailDoubt(values.email)
  const phone = (number: string | null) => (number ? format.phone(number) : null)
  const answers: [string, string | null | undefined][] = [
    [say('attention'), meant ? say('emailMeant', { meant }) : null],
    [say('attention'), twice ? say('emailTwice', { email: values.email }) : null],
    [profile('name'), `${values.firstName} ${values.lastName}`],
    [profile('email'), values.email],
    [profile('username'), values.username ?? values.email],
    [say('licence'), licence && pack(licence.pack)],
    [profile('number'), phone(values.number) ?? profile('none')],
    [profile('extension'), extensionOf(values, company.extensionLength)],
    [say('caller'), [values.callerFirstName, values.callerLastName].filter(Boolean).join(' ')],
    [profile('callerNumber'), phone(values.callerNumber ?? values.number ?? company.mainNumber)],
    [profile('department'), departments.find(({ id }) => id === values.departmentId)?.name],
    [profile('language'), profile(values.locale ?? 'companyDefault')],
    [profile('zone'), values.zone ? zoneWords(values.zone, format.locale) : profile('companyDefault')],
    [say('role'), say(`roles.${values.role}`)],
    [say('model'), model && `${models[model].maker} ${models[model].name}`],
    [say('mac'), values.mac && showMac(values.mac)],
    [
      profile('emergency'),
      `${values.emergencyUnit ? `${values.emergencyUnit}, ` : ''}${values.emergencyStreet}, ${values.emergencyCity} (${region(values.emergencyProvince)}) ${values.emergencyPostalCode}`,
    ],
    [profile('jobTitle'), values.title],
    [profile('mobile'), phone(values.mobile)],
    [profile('address'), [values.addressLine1, values.addressLine2, values.city].filter(Boolean).join(', ')],
    [say('activation'), say(values.activation ? 'yes' : 'no')],
    ...effects.map((effect): [string, string] => [say('effect'), effect]),
  ]
  return answers.flatMap(([question, answer]) => (answer ? [`${question}\t${answer}`] : []))
}
