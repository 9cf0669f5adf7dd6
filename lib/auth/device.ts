import { and, eq, lt } from 'drizzle-orm'
import { sessions, signIns } from '@/db/schema'
import { read } from '@/db/store'
import { networkOf } from '@/lib/limits/address'
import { browserName } from './browser-name'
import type { Viewer } from './viewer'

type Seen = { browser: string | null; address: string | null }

/** Whether two sign-ins look like one device: the same kind of browser on the same system, from the same network. */
export function sameDevice(one: Seen, other: Seen): boolean {
  const name = ({ browser }: Seen) => Object.values(browserName(browser) ?? { browser }).join(' ')
  return name(one) === name(other) && networkOf(one.address ?? '') === networkOf(other.address ?? '')
}

/** Whether nobody signed in as this person from where they are now before this session began (within 90 days, lib/auth/sessions.ts). */
export async function isNewDevice({ company, person, session }: Viewer): Promise<boolean> {
  const { companyId, personId } = { companyId: company.id, personId: person.id }
  const [now] = await read()
    .select()
    .from(sessions)
    .where(and(eq(sessions.companyId, companyId), eq(sessions.id, session.id)))
  const earlier = await read()
    .select({ browser: signIns.browser, address: signIns.address })
    .from(signIns)
    .where(
      and(
        ...[eq(signIns.companyId, companyId), eq(signIns.personId, personId)],
        ...[eq(signIns.result, 'signed-in'), lt(signIns.at, session.createdAt)],
      ),
    )
  return !now || !earlier.some(seen => sameDevice(seen, now))
}
