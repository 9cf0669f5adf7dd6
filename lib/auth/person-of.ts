import { and, eq } from 'drizzle-orm'
import { notFound } from 'next/navigation'
import { directory, people } from '@/db/schema'
import { read } from '@/db/store'
import type { Viewer } from './viewer'

/** A person of the company with both rows. */
export type Person = typeof people.$inferSelect & { entry: typeof directory.$inferSelect; name: string }

/** The person if it is oneself or the viewer administers the company; else the page does not exist (404). */
export async function personOf(viewer: Viewer, id: string): Promise<Person> {
  if (id !== viewer.person.id && !viewer.administers) notFound()
  const [row] = await read()
    .select()
    .from(people)
    .innerJoin(directory, and(eq(directory.companyId, people.companyId), eq(directory.id, people.id)))
    .where(and(eq(people.companyId, viewer.company.id), eq(people.id, id)))
  if (!row) notFound()
  return { ...row.people, entry: row.directory, name: `${row.people.firstName} ${row.people.lastName}` }
}
