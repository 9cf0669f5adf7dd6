import { eq } from 'drizzle-orm'
import { newId } from '@/db/id'
import { companies, directory, licences, numbers, people, subscriptions } from '@/db/schema'
import { change, keep, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { companyForOperator, operator } from '@/lib/auth/operator'
import { sortKey } from '@/lib/directory/sort-key'
import { postActivation } from '@/lib/users/activation'
import type { NewCompany } from './new-company'

/**
 * Adds a company with its first administrator, to whom the activation mail is posted. Throws `Conflict` when a number or
 * the user name belongs to somebody already; then nothing is added.
 */
export async function addCompany(values: NewCompany, now: number): Promise<Company> {
  const companyId = newId()
  const { name, locale, zone, province, billingEmail } = values
  await keep(async write => {
    await write.insert(companies).values({
      ...{ id: companyId, name, locale, zone, province, billingEmail, mainNumber: values.numbers[0] ?? null },
      ...{ extensionLength: values.extension.length, createdAt: now },
    })
    for (const product of values.products)
      await write.insert(subscriptions).values({ companyId, id: newId(), product, name: product })
    for (const number of values.numbers) await write.insert(numbers).values({ companyId, number })
    await addAdministrator(write, companyId, values, now)
  })
  const company = await companyForOperator(companyId)
  if (!company) throw new Error(`The company ${name} was not added`)
  const { firstName, lastName, email } = values
  await change(operator(company, 'operator'), 'company.add', async (write, note) => {
    const [person] = await write.select().from(people).where(eq(people.companyId, companyId))
    if (person) await postActivation(write, company, person, now)
    await note({
      kind: 'company',
      id: companyId,
      name,
      before: null,
      after: { administrator: `${firstName} ${lastName}`, email },
    })
  })
  return company
}

async function addAdministrator(write: Writer, companyId: string, values: NewCompany, now: number): Promise<void> {
  const { firstName, lastName, email, extension } = values
  let licenceId: string | null = null
  for (const [pack, quantity] of Object.entries(values.licences)) {
    const id = newId()
    await write.insert(licences).values({ companyId, id, pack, quantity })
    licenceId ??= id
  }
  const id = newId()
  const [name, sort] = [`${firstName} ${lastName}`, sortKey(`${lastName} ${firstName}`)]
  await write.insert(directory).values({ companyId, id, kind: 'person', name, sort, extension, createdAt: now })
  const username = email.toLowerCase()
  await write
    .insert(people)
    .values({ companyId, id, firstName, lastName, username, email, role: 'administrator', licenceId })
}

/** Whether a company's people must come from its provider's sign-in. */
export async function requireProvider(company: Company, requireSso: boolean): Promise<void> {
  await change(operator(company, 'operator'), 'company.sso', async (write, note) => {
    await write.update(companies).set({ requireSso }).where(eq(companies.id, company.id))
    const before = { requireSso: company.requireSso }
    await note({ kind: 'company', id: company.id, name: company.name, before, after: { requireSso } })
  })
}
