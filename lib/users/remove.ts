import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { Conflict } from '@/db/conflict'
import { directory, members, numbers, phones } from '@/db/schema'
import { type By, change } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Person } from '@/lib/auth/person-of'
import type { Problem } from '@/lib/forms/problems'
import { isLastAdministrator } from './administrators'
import { type PersonImage, personImage } from './image'
import { listNumbersOf } from './numbers'
import { listPointing } from './where-used'

/**
 * Deletes a person with everything that is theirs alone; calls stay. Their numbers become free, or ring `numbersTo`. Refused
 * while something sends calls to them. Their phones go back to the inventory, under a new line password.
 */
export async function removeUser(
  by: By,
  company: Company,
  person: Person,
  numbersTo: string | null,
): Promise<Problem | undefined> {
  try {
    return await change(by, 'people.remove', async (write, note): Promise<Problem | undefined> => {
      if (await isLastAdministrator(company, person, write)) return { key: 'lastAdministrator' }
      if ((await listPointing(company, person.id, write)).length) return { key: 'personInUse' }
      const [number = null, ...otherNumbers] = await listNumbersOf(company, person.id, write)
      const owned = and(eq(numbers.companyId, company.id), eq(numbers.ownerId, person.id))
      await write.update(numbers).set({ ownerId: numbersTo }).where(owned)
      await write
        .update(phones)
        .set({
          ownerId: null,
          boundAt: null,
          provisionHash: null,
          onlineUntil: null,
          keyVersion: sql`${phones.keyVersion} + 1`,
        })
        .where(and(eq(phones.companyId, company.id), eq(phones.ownerId, person.id)))
      await write.delete(members).where(and(eq(members.companyId, company.id), eq(members.personId, person.id)))
      await write.delete(directory).where(and(eq(directory.companyId, company.id), eq(directory.id, person.id)))
      const before: PersonImage = {
        ...personImage({ ...person, ...person.entry }, number),
        ...(otherNumbers.length && { otherNumbers }),
        ...(numbersTo && { numbersTo }),
      }
      await note({ kind: 'people', id: person.id, name: person.name, before, after: null })
      return undefined
    })
  } catch (error) {
    if (error instanceof Conflict && error.kind === 'reference') return { key: 'personInUse' }
    throw error
  }
}
