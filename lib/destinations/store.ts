import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import { links, sipHosts, tollCountries, tollPolicies } from '@/db/schema'
import { type By, change, type Reader, read, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Destination } from './destination'

type Row = typeof links.$inferSelect

/** The destination a stored link holds. */
export function linkDestination({ kind, targetId, value }: Pick<Row, 'kind' | 'targetId' | 'value'>): Destination {
  if (kind === 'number') return { kind, number: value ?? '' }
  if (kind === 'sip') return { kind, uri: value ?? '' }
  return { kind, id: targetId ?? '' }
}

/** Where an entry's slots point, by slot. */
export async function findLinks(
  company: Company,
  ownerId: string,
  from: Reader = read(),
): Promise<Map<string, Destination>> {
  const rows = await from
    .select()
    .from(links)
    .where(and(eq(links.companyId, company.id), eq(links.ownerId, ownerId)))
  return new Map(rows.map(row => [row.slot, linkDestination(row)]))
}

/** Points a slot of an entry at a destination, or at nothing. Inside a `change`. */
export async function saveLink(
  write: Writer,
  companyId: string,
  ownerId: string,
  slot: string,
  to: Destination | null,
): Promise<void> {
  await write.delete(links).where(and(eq(links.companyId, companyId), eq(links.ownerId, ownerId), eq(links.slot, slot)))
  if (!to) return
  const targetId = to.kind === 'entry' || to.kind === 'voicemail' ? to.id : null
  const value = to.kind === 'number' ? to.number : to.kind === 'sip' ? to.uri : null
  await write.insert(links).values({ companyId, ownerId, slot, kind: to.kind, targetId, value })
}

/** Who led to something before it was replaced: an entry, and its slots. */
export type Led = { id: string; slots: string[] }
/** A deleted thing that comes back: its id, what replaced it, and who led to it until then. */
export type Returning = { id: string; replacedBy?: string; ledHere?: Led[] }

const leadingTo = (companyId: string, id: string) => and(eq(links.companyId, companyId), eq(links.targetId, id))

/** Leads to its replacement whatever led to a thing; gives who did. Inside a `change`. */
export async function replaceLinks(write: Writer, companyId: string, id: string, replacedBy: string): Promise<Led[]> {
  const rows = await write.select().from(links).where(leadingTo(companyId, id)).orderBy(links.ownerId, links.slot)
  await write.update(links).set({ targetId: replacedBy }).where(leadingTo(companyId, id))
  const led = new Map<string, string[]>()
  for (const { ownerId, slot } of rows) led.set(ownerId, [...(led.get(ownerId) ?? []), slot])
  return [...led].map(([id, slots]) => ({ id, slots }))
}

/** Leads back to a thing that returns whatever still leads to its replacement since. Inside a `change`. */
export async function returnLinks(
  write: Writer,
  companyId: string,
  { id: targetId, replacedBy, ledHere = [] }: Returning,
): Promise<void> {
  if (!replacedBy) return
  for (const { id: ownerId, slots } of ledHere)
    await write
      .update(links)
      .set({ targetId })
      .where(and(leadingTo(companyId, replacedBy), eq(links.ownerId, ownerId), inArray(links.slot, slots)))
}

/** `autoBar`: whether unusual calls close the countries (lib/toll); left out, it stays as it is. */
type Policy = { us: boolean; countries: string[]; sipHosts: string[]; autoBar?: boolean }

/** What the provider opens to a company's calls, all of it. */
export function saveTollPolicy(by: By, { id: companyId, name }: Company, policy: Policy): Promise<void> {
  return change(by, 'toll-policy.save', async (write, note) => {
    const [known] = await write.select().from(tollPolicies).where(eq(tollPolicies.companyId, companyId))
    const countries = await write.select().from(tollCountries).where(eq(tollCountries.companyId, companyId))
    const hosts = await write.select().from(sipHosts).where(eq(sipHosts.companyId, companyId))
    const before = {
      us: known?.us ?? false,
      countries: countries.map(({ country }) => country),
      sipHosts: hosts.map(({ host }) => host),
      autoBar: known?.autoBar ?? false,
    }
    const after = { ...policy, autoBar: policy.autoBar ?? before.autoBar }
    for (const table of [tollPolicies, tollCountries, sipHosts]) {
      await write.delete(table).where(eq(table.companyId, companyId))
    }
    await write.insert(tollPolicies).values({ companyId, us: after.us, autoBar: after.autoBar })
    for (const country of new Set(policy.countries)) await write.insert(tollCountries).values({ companyId, country })
    for (const host of new Set(policy.sipHosts)) await write.insert(sipHosts).values({ companyId, host })
    await note({ kind: 'toll-policy', id: companyId, name, before, after })
  })
}
