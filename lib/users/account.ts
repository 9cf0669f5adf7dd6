import 'server-only'
import { and, eq } from 'drizzle-orm'
import { people, sessions } from '@/db/schema'
import { type By, change, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Person } from '@/lib/auth/person-of'
import type { Problem } from '@/lib/forms/problems'
import { isLastAdministrator } from './administrators'
import { writePerson } from './store'

type Answer = Promise<Problem | undefined>

async function endSessions(write: Writer, company: Company, person: Person) {
  await write.delete(sessions).where(and(eq(sessions.companyId, company.id), eq(sessions.personId, person.id)))
}

/** Makes a person an administrator or an ordinary person; their sessions end. The last administrator stays one. */
export function saveRole(by: By, company: Company, person: Person, role: Person['role']): Answer {
  return change(by, 'people.role', async (write, note): Answer => {
    if (role === person.role) return undefined
    if (role === 'person' && (await isLastAdministrator(company, person, write))) return { key: 'lastAdministrator' }
    await write
      .update(people)
      .set({ role })
      .where(and(eq(people.companyId, company.id), eq(people.id, person.id)))
    await endSessions(write, company, person)
    await note({ kind: 'people', id: person.id, name: person.name, before: { role: person.role }, after: { role } })
    return undefined
  })
}

/** Suspends a line, which keeps its number, or takes it up again; a suspended person is signed out everywhere. */
export function saveActive(by: By, company: Company, person: Person, active: boolean): Answer {
  return change(by, active ? 'people.resume' : 'people.suspend', async (write, note): Answer => {
    if (!active && (await isLastAdministrator(company, person, write))) return { key: 'lastAdministrator' }
    if (!(await writePerson(write, company, person, person.entry.version, { entry: { active } })))
      return { key: 'changedMeanwhile' }
    if (!active) await endSessions(write, company, person)
    const before = { active: person.entry.active }
    await note({ kind: 'people', id: person.id, name: person.name, before, after: { active } })
    return undefined
  })
}
