import { and, eq } from 'drizzle-orm'
import { directory, people } from '@/db/schema'
import { read } from '@/db/store'
import { isSecret } from './password'

/** The person whose user name and password these are, if the line is active; the same time whoever asks. */
export async function checkPassword(username: string, password: string) {
  const [found] = await read()
    .select({ companyId: people.companyId, id: people.id, passwordHash: people.passwordHash, active: directory.active })
    .from(people)
    .innerJoin(directory, and(eq(directory.companyId, people.companyId), eq(directory.id, people.id)))
    .where(eq(people.username, username.toLowerCase()))
  const right = await isSecret(found?.passwordHash, password)
  return right && found?.active ? found : undefined
}
