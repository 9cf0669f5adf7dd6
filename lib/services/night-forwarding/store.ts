import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { newId } from '@/db/id'
import { directory, nightForwarding, nightForwardingPeople } from '@/db/schema'
import { type By, change, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { saveLink } from '@/lib/destinations/store'
import { sortKey } from '@/lib/directory/sort-key'
import { translatorFor } from '@/lib/i18n/messages'
import { type Night, type NightChoice, nightOf } from './queries'

const kind = 'night-forwarding'

/** Saves the company's night forwarding; `title` names its first entry. False when somebody saved since `version`. */
export function saveNight(by: By, company: Company, version: number, night: Night, title: string): Promise<boolean> {
  return change(by, `${kind}.save`, async (write, note) => {
    const { id: known, version: current, ...before } = await nightOf(write, company)
    if (current !== version) return false
    const id = known ?? (await addEntry(write, company.id, title))
    const { mode, business, holiday, to } = night
    await write
      .insert(nightForwarding)
      .values({ companyId: company.id, id, mode })
      .onConflictDoUpdate({ target: nightForwarding.companyId, set: { mode } })
    await write
      .update(directory)
      .set({ version: sql`${directory.version} + 1` })
      .where(and(eq(directory.companyId, company.id), eq(directory.id, id)))
    await saveLink(write, company.id, id, 'business', business ? { kind: 'entry', id: business } : null)
    await saveLink(write, company.id, id, 'holiday', holiday ? { kind: 'entry', id: holiday } : null)
    await saveLink(write, company.id, id, 'to', to)
    await note({ kind, id, name: kind, before, after: { mode, business, holiday, to } })
    return true
  })
}

async function addEntry(write: Writer, companyId: string, name: string): Promise<string> {
  const id = newId()
  await write.insert(directory).values({ companyId, id, kind, name, sort: sortKey(name), createdAt: Date.now() })
  return id
}

/** Saves what people use instead of the group's setting, by person; only what changes is written. */
export function saveNightChoices(by: By, company: Company, chosen: Map<string, NightChoice>): Promise<void> {
  return change(by, `${kind}.person`, async (write, note) => {
    for (const [personId, choice] of chosen) {
      const own = and(eq(nightForwardingPeople.companyId, company.id), eq(nightForwardingPeople.personId, personId))
      const [person] = await write
        .select({ name: directory.name })
        .from(directory)
        .where(and(eq(directory.companyId, company.id), eq(directory.id, personId), eq(directory.kind, 'person')))
      const [row] = await write.select().from(nightForwardingPeople).where(own)
      const before = row?.choice ?? 'group'
      if (!person || before === choice) continue
      await write.delete(nightForwardingPeople).where(own)
      if (choice !== 'group')
        await write.insert(nightForwardingPeople).values({ companyId: company.id, personId, choice })
      await note({
        kind: `${kind}-person`,
        id: personId,
        name: person.name,
        before: { choice: before },
        after: { choice },
      })
    }
  })
}

/** The name of the company's night forwarding wherever it is listed: the guide's title in the company's language. */
export function nightTitle({ locale }: Company): string {
  return translatorFor(locale, 'nightForwarding')('title')
}
