import { eq } from 'drizzle-orm'
import { hashSecret } from '@/lib/auth/password'
import { sortKey } from '@/lib/directory/sort-key'
import { companies, departments, directory, licences, numbers, people, subscriptions } from '../schema'
import { type By, keep, read, type Writer } from '../store'
import { type DemoCompany, demoPassword, demoUsername } from './demo-companies'
import { seedId } from './seed-id'

/** The day the demo's companies became customers. */
export const demoStart = Date.UTC(2025, 4, 1, 13)

/** A demo person's identifier. */
export function demoPersonId(company: DemoCompany, extension: string): string {
  return seedId(`${company.key}/person/${extension}`)
}

/** The first of a demo company's people, who administers it, as the author of a change at an instant. */
export function demoAdministrator(company: DemoCompany, at = demoStart): By {
  const [first] = company.people
  if (!first) throw new Error(`${company.name} has no people`)
  const personId = demoPersonId(company, first.extension)
  return { companyId: seedId(company.key), personId, name: `${first.first} ${first.last}`, at }
}

/** Fills a demo company: departments, licences, people, numbers, products. False when it is there already. */
export async function seedCompany(company: DemoCompany): Promise<boolean> {
  const companyId = seedId(company.key)
  const [known] = await read().select({ id: companies.id }).from(companies).where(eq(companies.id, companyId))
  if (known) return false
  const passwordHash = await hashSecret(demoPassword)
  await keep(async write => {
    const [addressLine1, city, postalCode] = company.address
    const { name, locale, zone, province, mainNumber } = company
    const billingEmail = `comptabilite@${company.domain}`
    await write.insert(companies).values({
      id: companyId,
      name,
      locale,
      zone,
      province,
      mainNumber,
      addressLine1,
      city,
      postalCode,
      billingEmail,
      createdAt: demoStart,
    })
    for (const name of company.departments)
      await write.insert(departments).values({ companyId, id: seedId(`${company.key}/department/${name}`), name })
    for (const [pack, quantity] of Object.entries(company.licences))
      await write.insert(licences).values({ companyId, id: seedId(`${company.key}/licence/${pack}`), pack, quantity })
    for (const [at, { product, name, channels, detail }] of company.subscriptions.entries())
      await write
        .insert(subscriptions)
        .values({ companyId, product, id: seedId(`${company.key}/${product}/${at}`), name, channels, detail })
    await seedPeople(write, company, companyId, passwordHash)
    for (const number of company.numbers) {
      const product = company.lent.numbers.includes(number) ? company.lent.product : 'hosted-pbx'
      const ringPattern = number === company.doubleRing ? 'longLong' : 'normal'
      const owner = company.people.find(person => person.number === number)
      await write.insert(numbers).values({
        companyId,
        number,
        product,
        ownerId: owner ? demoPersonId(company, owner.extension) : null,
        ringPattern,
      })
    }
  })
  return true
}

async function seedPeople(write: Writer, company: DemoCompany, companyId: string, passwordHash: string) {
  const [street, city, postalCode] = company.address
  for (const person of company.people) {
    const id = demoPersonId(company, person.extension)
    const name = `${person.first} ${person.last}`
    const departmentId = seedId(`${company.key}/department/${person.department}`)
    await write.insert(directory).values({
      companyId,
      id,
      kind: 'person',
      name,
      sort: sortKey(`${person.last} ${person.first}`),
      extension: person.extension,
      departmentId,
      createdAt: demoStart,
    })
    await write.insert(people).values({
      companyId,
      id,
      firstName: person.first,
      lastName: person.last,
      username: demoUsername(company, person),
      email: demoUsername(company, person),
      role: person.administrator ? 'administrator' : 'person',
      passwordHash: person.status ? null : passwordHash,
      passwordChangedAt: person.status ? null : demoStart,
      activatedAt: person.status ? null : demoStart,
      licenceId: seedId(`${company.key}/licence/${person.pack}`),
      locale: person.locale,
      title: person.title,
      callerNumber: person.number ?? company.mainNumber,
      emergencyStreet: street,
      emergencyCity: city,
      emergencyProvince: company.province,
      emergencyPostalCode: postalCode,
      emergencyConfirmedAt: person.status ? null : demoStart,
      emergencyConsentAt: person.status ? null : demoStart,
    })
  }
}
