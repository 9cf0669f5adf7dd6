import { and, eq, lt } from 'drizzle-orm'
import { posts } from '@/db/schema'
import { keep, read, type Writer } from '@/db/store'

const day = 24 * 60 * 60_000

/** A form that is being carried out: the key it was born with, the request that does it, and what it says. */
export type Post = Pick<typeof posts.$inferSelect, 'companyId' | 'personId' | 'once' | 'run' | 'digest'>
export type CarriedOut = typeof posts.$inferSelect

/** Thrown inside a change: another request has carried this form out. */
export class Repeated extends Error {}

const same = ({ companyId, personId, once }: Post) =>
  and(eq(posts.companyId, companyId), eq(posts.personId, personId), eq(posts.once, once))

/** The same form as it was carried out, by whatever request. */
export async function findPost(post: Post): Promise<CarriedOut | undefined> {
  const [found] = await read().select().from(posts).where(same(post))
  return found
}

/** Claims a form inside the change that carries it out, so that they are kept or lost together. A key is remembered for a day. */
export async function claimPost(write: Writer, post: Post, now: number): Promise<void> {
  const [found] = await write.select().from(posts).where(same(post))
  if (found && found.run !== post.run) throw new Repeated()
  if (found) return
  await write.delete(posts).where(lt(posts.at, now - day))
  await write.insert(posts).values({ ...post, at: now })
}

/** Where a form led that this request carried out. */
export async function savePath(post: Post, path: string): Promise<void> {
  const mine = and(same(post), eq(posts.run, post.run))
  await keep(write => write.update(posts).set({ path }).where(mine))
}

/** Forgets a form that this request answered without leaving its page: it may be posted again from there. */
export async function forgetPost(post: Post): Promise<void> {
  const mine = and(same(post), eq(posts.run, post.run))
  await keep(write => write.delete(posts).where(mine))
}
