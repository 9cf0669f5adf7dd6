import 'server-only'
import { and, eq, gt, inArray, lt } from 'drizzle-orm'
import { engagedPeople } from '@/db/schema'
import { read, type Writer } from '@/db/store'
import { LIFE } from '../queries'

/** Notes that people are on a call of their own: until it is reported as finished, at most as long as the state of a call is kept. */
export async function saveEngaged(
  write: Writer,
  companyId: string,
  call: string,
  personIds: readonly string[],
  now: number,
): Promise<void> {
  await write.delete(engagedPeople).where(lt(engagedPeople.expiresAt, now))
  for (const personId of personIds)
    await write
      .insert(engagedPeople)
      .values({ companyId, personId, call, expiresAt: now + LIFE })
      .onConflictDoNothing()
}

/** The people of a company on calls of their own now. */
export async function listEngaged(companyId: string, now: number): Promise<string[]> {
  const rows = await read()
    .selectDistinct({ id: engagedPeople.personId })
    .from(engagedPeople)
    .where(and(eq(engagedPeople.companyId, companyId), gt(engagedPeople.expiresAt, now)))
  return rows.map(({ id }) => id)
}

/** Forgets who was on calls that ended, by the switch's ids. */
export async function removeEngaged(write: Writer, calls: readonly string[]): Promise<void> {
  await write.delete(engagedPeople).where(inArray(engagedPeople.call, [...calls]))
}
