import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { directory, voicemail } from '@/db/schema'
import { type By, change, type Reader, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Person } from '@/lib/auth/person-of'
import type { Destination } from '@/lib/destinations/destination'
import { findLinks, saveLink } from '@/lib/destinations/store'
import { defaultsOf } from './of-service'
import type { VoicemailSettings } from './settings'

/** Where an owner's 0 key and a greeting without message send calls. */
export const zeroSlot = 'voicemail.zero'
export const afterGreetingSlot = 'voicemail.after-greeting'

type Owner = Pick<Person, 'id' | 'name'>

const own = (company: Company, personId: string) =>
  and(eq(voicemail.companyId, company.id), eq(voicemail.personId, personId))

/** The voicemail settings of a person or a service; the defaults when nobody has saved any. */
export async function findVoicemail(
  company: Company,
  ownerId: string,
  from: Reader = read(),
): Promise<VoicemailSettings> {
  const [row] = await from
    .select({ kind: directory.kind, stored: voicemail })
    .from(directory)
    .leftJoin(voicemail, and(eq(voicemail.companyId, directory.companyId), eq(voicemail.personId, directory.id)))
    .where(and(eq(directory.companyId, company.id), eq(directory.id, ownerId)))
  if (!row?.stored) return defaultsOf(row?.kind ?? 'person')
  const { companyId: _, personId: __, ...settings } = row.stored
  return settings
}

/** Saves the settings and where 0 and a greeting without message lead. False when somebody saved since `version`. */
export function saveVoicemail(
  by: By,
  company: Company,
  person: Owner,
  { version, ...settings }: VoicemailSettings,
  ways: { zero: Destination | null; forwardTo: Destination | null },
): Promise<boolean> {
  return change(by, 'voicemail.save', async (write, note) => {
    const stored = await findVoicemail(company, person.id, write)
    if (stored.version !== version) return false
    const key = { companyId: company.id, personId: person.id }
    const led = await findLinks(company, person.id, write)
    if (version > 0) {
      const next = { ...settings, version: sql`${voicemail.version} + 1` }
      await write.update(voicemail).set(next).where(own(company, person.id))
    } else await write.insert(voicemail).values({ ...key, ...settings })
    await saveLink(write, company.id, person.id, zeroSlot, ways.zero)
    await saveLink(write, company.id, person.id, afterGreetingSlot, ways.forwardTo)
    const before = imageOf(stored, led)
    await note({ kind: 'voicemail', id: person.id, name: person.name, before, after: { ...settings, ...ways } })
    return true
  })
}

/** What the history keeps of a mailbox: its settings, and where its keys lead. */
export function imageOf(stored: VoicemailSettings, led: ReadonlyMap<string, Destination>) {
  const { version: _, ...settings } = stored
  return { ...settings, zero: led.get(zeroSlot) ?? null, forwardTo: led.get(afterGreetingSlot) ?? null }
}
