import { beforeAll, describe, expect, test } from 'vitest'
import { features as rows, sipHosts, tollCountries, tollPolicies } from '@/db/schema'
import { keep } from '@/db/store'
import { operator } from '@/lib/auth/operator'
import { saveLink } from '@/lib/destinations/store'
import { checkDestinations } from '@/lib/features/destinations'
import type { FeatureName } from '@/lib/features/line'
import { featureOf, featuresOf, groups } from '@/lib/features/registry'
import { columns, headerOf } from '@/lib/users/import/columns'
import { forwards } from '@/lib/users/import/people'
import { importUsers } from '@/lib/users/import/run'
import { addLicence, addNumber } from '../../support/new-user'
import { addCompany, addPerson } from '../../support/people'
import { freshStore } from '../../support/store'

/** Érablière Tremblay, whose provider opened Mexico (a test country) and sip.partenaire.example; `other` allows nothing beyond Canada. */
async function people() {
  const company = await addCompany('Érablière Tremblay')
  const companyId = company.id
  const alice = await addPerson(companyId, 'Alice', 'Tremblay', 'person', { extension: '201' })
  const licenceId = await addLicence(companyId, 'premium', 100)
  const benoit = await addPerson(companyId, 'Benoît', 'Gagnon', 'person', { extension: '202', licenceId })
  await addNumber(companyId, '+14185550101', alice.id)
  await addNumber(companyId, '+14185550102', benoit.id)
  await keep(async write => {
    await write.insert(tollPolicies).values({ companyId, us: false })
    await write.insert(tollCountries).values({ companyId, country: 'MX' })
    await write.insert(sipHosts).values({ companyId, host: 'sip.partenaire.example' })
    await write.insert(rows).values({ companyId, personId: benoit.id, feature: 'forwarding-always', active: true })
    await saveLink(write, companyId, benoit.id, 'forwarding.always', { kind: 'entry', id: alice.id })
  })
  return { company, alice, benoit }
}

let who: Awaited<ReturnType<typeof people>>
beforeAll(async () => {
  freshStore()
  who = await people()
})

/** What is typed, and the problem it has in every field; `undefined`: it is let through. */
const typed: [what: string, text: string, problem: string | undefined][] = [
  ['a number in Canada', '514 555-0142', undefined],
  ['the same with dots and +1', '+1.514.555.0142', undefined],
  ['a toll-free number', '1 800 555-0199', undefined],
  ['a colleague’s mailbox', '*55202', undefined],
  ['a country the provider opened', '011 52 55 5123 4567', undefined],
  ['a SIP address at an allowed host', 'sip:accueil@sip.partenaire.example', undefined],
  ['the United States', '212 555-0142', 'tollUs'],
  ['Jamaica, which looks domestic', '876 555-0142', 'tollCountry'],
  ['the Dominican Republic', '1-809-555-0142', 'tollCountry'],
  ['Grenada', '+1 473 403 0142', 'tollCountry'],
  ['Somalia', '+252 61 2345678', 'tollCountry'],
  ['the Maldives by 011', '011 960 777 1234', 'tollCountry'],
  ['a 900 line', '1 900 555 0142', 'tollPremium'],
  ['a 976 line', '514 976-0142', 'tollPremium'],
  ['a satellite telephone', '+881 6 1234 5678', 'tollPremium'],
  ['911', '911', 'phoneEmergency'],
  ['911 behind an outside line', '9 911', 'phoneEmergency'],
  ['988', '988', 'phoneEmergency'],
  ['112', '112', 'phoneEmergency'],
  ['911 in full-width digits', '９１１', 'phoneEmergency'],
  ['Jamaica in Arabic digits', '٨٧٦٥٥٥٠١٤٢', 'tollCountry'],
  ['a feature code', '*72 514 555 0142', 'phoneCode'],
  ['digits after a pause', '514 555-0142,,1234', 'phonePause'],
  ['a SIP address elsewhere', 'sip:x@evil.example', 'sipHost'],
  ['a SIP address that dials abroad', 'sip:+18765550142@sip.partenaire.example', 'tollCountry'],
  ['a SIP address by number', 'sip:x@192.0.2.1', 'sipInvalid'],
  ['an extension nobody has', '777', 'destinationNoExtension'],
  ['somebody nobody knows', 'Personne Du Tout', 'destinationUnknown'],
]

const numberOnly: FeatureName[] = ['remote-office']

/** Every field of a person's features that takes a destination: a form that switches the feature on with that destination. */
const fields: { name: FeatureName; field: string; form: (to: string) => FormData }[] = groups
  .flatMap(group => featuresOf[group])
  .flatMap(feature => {
    const form = (to: string) => {
      const data = new FormData()
      const base = { active: 'on', to, rings: '3', 'phones.0.to': to, 'phones.0.rings': '3', 'dials.0.to': to }
      const code = feature.name === 'speed-dial-100' ? '07' : '2'
      for (const [name, value] of Object.entries({ ...base, 'dials.0.code': code })) data.append(name, value)
      return data
    }
    const found = feature.read(form('514 555-0142')).values?.destinations ?? []
    return found.map(({ field }) => ({ name: feature.name, field, form }))
  })

test('the table covers the five forwards, both other rings, both speed dials, the remote office and the 0 of a line out of service', () => {
  expect(fields.map(({ name }) => name).sort()).toEqual([
    'forwarding-always',
    'forwarding-busy',
    'forwarding-no-answer',
    'forwarding-not-reachable',
    'forwarding-selective',
    'intercept',
    'remote-office',
    'sequential-ring',
    'simultaneous-ring',
    'speed-dial-100',
    'speed-dial-8',
  ])
})

async function check(name: FeatureName, form: FormData) {
  const read = featureOf(name)?.read(form)
  return checkDestinations(who.company, who.alice.id, read?.values?.destinations ?? [])
}

describe.each(fields)('$name', ({ name, field, form }) => {
  test.each(typed)('%s: %s', async (_, text, problem) => {
    const { problems } = await check(name, form(text))
    const number = /^[+\d]/.test(text)
    const expected = !problem && numberOnly.includes(name) && !number ? 'destinationNumberOnly' : problem
    expect(problems[field]?.key).toBe(expected)
  })

  test('oneself, by extension and by number', async () => {
    for (const self of ['201', 'Alice Tremblay', '418 555-0101'])
      expect((await check(name, form(self))).problems[field]?.key).toBe('destinationSelf')
  })
})

test('a circle of forwards that always act is refused, any other only warned of', async () => {
  const always = fields.find(({ name }) => name === 'forwarding-always')
  const busy = fields.find(({ name }) => name === 'forwarding-busy')
  expect((await check('forwarding-always', always?.form('202') as FormData)).problems.to?.key).toBe('destinationLoop')
  const warned = await check('forwarding-busy', busy?.form('202') as FormData)
  expect(warned.problems).toEqual({})
  expect(warned.warnings.map(({ key }) => key)).toContain('loop')
})

describe('a criterion’s own destination', () => {
  test.each(typed)('%s: %s', async (_, text, problem) => {
    const way = { field: 'to', slot: 'criterion.new', typed: text, needed: true }
    expect((await checkDestinations(who.company, who.alice.id, [way])).problems.to?.key).toBe(problem)
  })
})

describe('the forwards in a file of users', () => {
  const cells = {
    firstName: 'Maude',
    lastName: 'Veilleux',
    licence: 'Premium',
    emergencyStreet: '1250, rang Saint-Joseph',
    emergencyCity: 'Saint-Georges',
    emergencyProvince: 'QC',
    emergencyPostalCode: 'G5Y 2B4',
  }
  test.each(Object.keys(forwards) as (keyof typeof forwards)[])('%s', async column => {
    const all = typed.map(([, text], at) => ({
      line: at + 2,
      cells: { ...cells, email: `maude${at}@exemple.example`, extension: String(300 + at), [column]: text },
    }))
    const options = { locale: 'fr' as const, activation: false, keep: false, now: 0 }
    const results = await importUsers(operator(who.company, 'test'), who.company, all, options)
    const said = results.map(row => ('problems' in row ? row.problems[column]?.key : undefined))
    expect(said).toEqual(typed.map(([, , problem]) => problem))
    expect(results.filter(row => 'outcome' in row)).toHaveLength(typed.filter(([, , problem]) => !problem).length)
  })

  test('have a header in both languages', () => {
    for (const column of columns) expect([headerOf(column, 'fr'), headerOf(column, 'en')].every(Boolean)).toBe(true)
  })
})
