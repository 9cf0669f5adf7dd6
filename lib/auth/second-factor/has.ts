import { and, eq, isNotNull } from 'drizzle-orm'
import { authenticators, passkeys } from '@/db/schema'
import { read } from '@/db/store'

/** Whether the person signs in with a second step: an authenticator application that was confirmed, or a passkey. */
export async function hasSecondFactor(person: { companyId: string; id: string }): Promise<boolean> {
  const { companyId, id } = person
  const [application] = await read()
    .select({ personId: authenticators.personId })
    .from(authenticators)
    .where(
      and(
        eq(authenticators.companyId, companyId),
        eq(authenticators.personId, id),
        isNotNull(authenticators.confirmedAt),
      ),
    )
  if (application) return true
  const own = and(eq(passkeys.companyId, companyId), eq(passkeys.personId, id))
  return (await read().select({ id: passkeys.id }).from(passkeys).where(own).limit(1)).length > 0
}
