import 'server-only'
import { and, count, eq, gt, inArray, lt } from 'drizzle-orm'
import { directory, forwardedCalls } from '@/db/schema'
import { read, type Writer } from '@/db/store'
import { LIFE } from '../queries'

type Key = { companyId: string; call: string }

const own = ({ companyId, call }: Key) => and(eq(forwardedCalls.companyId, companyId), eq(forwardedCalls.call, call))

/** Keeps who sends a call outside now; nobody: forgets it. Inside a `change`. */
export async function saveForwarded(write: Writer, key: Key, personId: string | undefined, now: number): Promise<void> {
  await write.delete(forwardedCalls).where(lt(forwardedCalls.expiresAt, now))
  await write.delete(forwardedCalls).where(own(key))
  if (personId) await write.insert(forwardedCalls).values({ ...key, personId, expiresAt: now + LIFE })
}

/** How many calls a person's forwards send outside at this instant. */
export async function countForwarded(companyId: string, personId: string, now: number): Promise<number> {
  const theirs = and(eq(forwardedCalls.companyId, companyId), eq(forwardedCalls.personId, personId))
  const [row] = await read()
    .select({ count: count() })
    .from(forwardedCalls)
    .where(and(theirs, gt(forwardedCalls.expiresAt, now)))
  return row?.count ?? 0
}

/** The same calls with the extension of who forwarded them. */
export async function withForwarders<C extends { companyId: string; id: string; redirectedBy: string | null }>(
  calls: readonly C[],
): Promise<C[]> {
  const rows = await read()
    .select({ companyId: forwardedCalls.companyId, call: forwardedCalls.call, extension: directory.extension })
    .from(forwardedCalls)
    .innerJoin(
      directory,
      and(eq(directory.companyId, forwardedCalls.companyId), eq(directory.id, forwardedCalls.personId)),
    )
    .where(
      and(
        inArray(forwardedCalls.companyId, [...new Set(calls.map(({ companyId }) => companyId))]),
        inArray(
          forwardedCalls.call,
          calls.map(({ id }) => id),
        ),
      ),
    )
  const known = new Map(rows.map(({ companyId, call, extension }) => [`${companyId} ${call}`, extension]))
  return calls.map(call => ({ ...call, redirectedBy: known.get(`${call.companyId} ${call.id}`) ?? call.redirectedBy }))
}

/** Forgets who forwarded calls that are over. */
export async function removeForwarded(
  write: Writer,
  calls: readonly { companyId: string; id: string }[],
): Promise<void> {
  for (const { companyId, id } of calls) await write.delete(forwardedCalls).where(own({ companyId, call: id }))
}
