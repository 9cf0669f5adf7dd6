import { identities } from '@/db/schema'
import { demoPersonId } from '@/db/seed/core'
import { type DemoCompany, type DemoPerson, demoCompanies, demoPassword, demoUsername } from '@/db/seed/demo-companies'
import { seedId } from '@/db/seed/seed-id'
import { keep } from '@/db/store'
import type { Account } from './account-page'

type Active = { company: DemoCompany; person: DemoPerson }

/** The demo's people who may sign in. */
function active(): Active[] {
  return demoCompanies.flatMap(company =>
    company.people.filter(person => !person.status).map(person => ({ company, person })),
  )
}

const subjectOf = ({ company, person }: Active) => `mongoco-${demoPersonId(company, person.extension)}`

/** The same people on the account page, with the same names and passwords. */
export function demoAccounts(): Account[] {
  return active().map(({ company, person }) => {
    const user = demoUsername(company, person)
    const name = `${person.first} ${person.last}`
    return { subject: subjectOf({ company, person }), user, password: demoPassword, name, email: user }
  })
}

/** Links them with the portal's people, as their invitations would have. */
export async function linkDemoAccounts(issuer: string, now: number): Promise<void> {
  await keep(async write => {
    for (const { company, person } of active())
      await write
        .insert(identities)
        .values({
          companyId: seedId(company.key),
          personId: demoPersonId(company, person.extension),
          issuer,
          subject: subjectOf({ company, person }),
          linkedAt: now,
        })
        .onConflictDoNothing()
  })
}

/** One line an account: `sign in: USER PASSWORD ROLE COMPANY`. */
export function printAccounts(): void {
  for (const { company, person } of active()) {
    const role = person.administrator ? 'administrator' : 'person'
    console.log(`sign in: ${demoUsername(company, person)} ${demoPassword} ${role} ${company.name}`)
  }
}
