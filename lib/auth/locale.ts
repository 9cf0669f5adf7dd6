import { and, eq } from 'drizzle-orm'
import { people } from '@/db/schema'
import { keep } from '@/db/store'
import type { Viewer } from './viewer'

/** Keeps the language a person chose at the top of a page. */
export async function saveOwnLocale(viewer: Viewer, locale: 'fr' | 'en'): Promise<void> {
  await keep(write =>
    write
      .update(people)
      .set({ locale })
      .where(and(eq(people.companyId, viewer.company.id), eq(people.id, viewer.person.id))),
  )
}
