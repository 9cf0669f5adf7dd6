import { and, eq, isNull } from 'drizzle-orm'
import { newId } from '@/db/id'
import { directory, phones } from '@/db/schema'
import { type By, change } from '@/db/store'
import { newToken, tokenHash } from '@/lib/auth/session'
import { takeToken } from '@/lib/auth/tokens'
import { type Model, models } from './models'
import { imageOf } from './store'

/** Who is at the door of a phone link: the person, and the desk phone that waits for its MAC, if one does. */
export type Bound = { secret: string; phoneId: string }

/**
 * Binds the MAC that a person typed to their desk phone, once for each link (guide 5.3). Answers the phone's configuration
 * secret, or nothing when the link was used meanwhile. Throws Conflict when the MAC is another phone's.
 */
export function bindPhone(by: By, token: string, mac: string, model: Model): Promise<Bound | undefined> {
  return change(by, 'phones.bind', async (write, note) => {
    const used = await takeToken(write, token, 'phone')
    if (!used) return undefined
    const { companyId, personId } = used
    const secret = newToken()
    const now = Date.now()
    const values = {
      model,
      mac,
      kind: models[model].kind,
      ownerId: personId,
      provisionHash: tokenHash(secret),
      boundAt: now,
    }
    const waiting = and(
      eq(phones.companyId, companyId),
      eq(phones.ownerId, personId),
      eq(phones.kind, 'desk'),
      isNull(phones.mac),
    )
    const [known] = await write.select().from(phones).where(waiting)
    const phoneId = known?.id ?? newId()
    const [owner] = await write
      .select()
      .from(directory)
      .where(and(eq(directory.companyId, companyId), eq(directory.id, personId)))
    const name = known?.name ?? `${models[model].name} ${owner?.extension ?? ''}`.trim()
    if (known)
      await write
        .update(phones)
        .set(values)
        .where(and(eq(phones.companyId, companyId), eq(phones.id, phoneId)))
    else await write.insert(phones).values({ companyId, id: phoneId, name, ...values, createdAt: now })
    const after = imageOf({ serial: null, location: null, ...known, ...values, name })
    await note({ kind: 'phones', id: phoneId, name, before: known ? imageOf(known) : null, after })
    return { secret, phoneId }
  })
}
