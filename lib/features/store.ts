import 'server-only'
import { and, eq, like } from 'drizzle-orm'
import { features, links, otherPhones, speedDials } from '@/db/schema'
import { type By, change, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Person } from '@/lib/auth/person-of'
import type { Destination } from '@/lib/destinations/destination'
import { saveLink } from '@/lib/destinations/store'
import type { Feature, Initial, Stored } from './feature'
import { findLine, type Line } from './line'

type Owner = Pick<Person, 'id' | 'name'>
export type Ways = ReadonlyMap<string, Destination | null>
/** Refused because somebody saved since `version`: the line as they left it. */
export type Saved = { stale?: undefined } | { stale: Line }

/** Saves a feature of a person, its destinations and rows with it. `image` writes the line for the history. */
export function saveFeature(
  by: By,
  company: Company,
  person: Owner,
  { name, version }: { name: Feature['name']; version: number },
  stored: Stored,
  ways: Ways,
  image: (line: Line) => Initial,
): Promise<Saved> {
  return change(by, `${name}.save`, async (write, note) => {
    const before = await findLine(company, person.id, write)
    const row = before.rows[name]
    if (row.version !== version) return { stale: before }
    const own = { companyId: company.id, personId: person.id }
    const next = { ...row, ...stored.row, version: version + 1 }
    await write
      .insert(features)
      .values({ ...own, ...next })
      .onConflictDoUpdate({ target: [features.companyId, features.personId, features.feature], set: next })
    await replaceRows(write, own, name, stored)
    for (const [slot, to] of ways) await saveLink(write, company.id, person.id, slot, to)
    const after = await findLine(company, person.id, write)
    await note({ kind: name, id: person.id, name: person.name, before: image(before), after: image(after) })
    return {}
  })
}

type Own = { companyId: string; personId: string }

async function replaceRows(write: Writer, own: Own, feature: Feature['name'], { phones, dials }: Stored) {
  const person = and(eq(links.companyId, own.companyId), eq(links.ownerId, own.personId))
  if (phones && (feature === 'simultaneous-ring' || feature === 'sequential-ring')) {
    await write.delete(links).where(and(person, like(links.slot, `${feature}.%`)))
    const mine = and(eq(otherPhones.companyId, own.companyId), eq(otherPhones.personId, own.personId))
    await write.delete(otherPhones).where(and(mine, eq(otherPhones.feature, feature)))
    for (const [at, phone] of phones.entries())
      await write.insert(otherPhones).values({ ...own, feature, position: at + 1, ...phone })
  }
  if (dials) {
    const codes = feature === 'speed-dial-8' ? '_' : '__'
    await write.delete(links).where(and(person, like(links.slot, `speed-dial.${codes}`)))
    const mine = and(eq(speedDials.companyId, own.companyId), eq(speedDials.personId, own.personId))
    await write.delete(speedDials).where(and(mine, like(speedDials.code, codes)))
    if (dials.length) await write.insert(speedDials).values(dials.map(dial => ({ ...own, ...dial })))
  }
}
