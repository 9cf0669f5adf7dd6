import 'server-only'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { Conflict } from '@/db/conflict'
import { newId } from '@/db/id'
import { directory, links, members, numbers, serviceProfiles, voicemail } from '@/db/schema'
import { type By, change, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { type Returning, replaceLinks, returnLinks } from '@/lib/destinations/store'
import { sortKey } from '@/lib/directory/sort-key'
import { fieldsIn } from './places'
import { detailsOf, listUses, load, type Use } from './queries'
import { linkRows, memberRows } from './rows'
import type { Kept, Values } from './service'

/**
 * Adds a service, or saves one since `was`; gives its id, or nothing when somebody saved meanwhile. All its rows are replaced
 * together. Throws `Conflict` on a name, extension or person taken at the same instant.
 */
export function saveService(
  by: By,
  company: Company,
  service: Kept,
  values: Values,
  was?: { id: string; version: number },
  returning: Returning = { id: newId() },
): Promise<string | undefined> {
  const { kind } = service
  const companyId = company.id
  return change(by, `${kind}.${was ? 'save' : 'add'}`, async (write, note) => {
    const id = was?.id ?? returning.id
    const [before] = was ? await load(write, companyId, service, id) : []
    const entry = columns(service, values, 'entry')
    const name = String(values.name ?? kind)
    const sort = sortKey(name)
    if (was) {
      if (before?.version !== was.version) return undefined
      await write
        .update(directory)
        .set({ ...entry, sort, version: sql`${directory.version} + 1` })
        .where(and(eq(directory.companyId, companyId), eq(directory.id, id)))
    } else await write.insert(directory).values({ companyId, id, kind, name, ...entry, sort, createdAt: Date.now() })
    await writeColumns(write, companyId, id, service, values)
    await writeNumbers(write, companyId, id, service, values)
    await writeLists(write, companyId, id, service, values)
    await service.keep?.(write, companyId, id, values)
    if (!was) {
      await returnLinks(write, companyId, returning)
      await withoutMailbox(write, companyId, id)
    }
    const [after] = await load(write, companyId, service, id)
    const told = was && service.told?.(values)
    await note({
      kind,
      id,
      name,
      before: before ? { ...before.values, ...told?.before } : null,
      after: after ? { ...after.values, ...told?.after } : null,
    })
    return id
  })
}

function columns(service: Kept, values: Values, place: 'entry' | 'profile' | 'column'): Values {
  return Object.fromEntries(fieldsIn(service.schema, place).map(([name]) => [name, values[name]]))
}

async function writeColumns(write: Writer, companyId: string, id: string, service: Kept, values: Values) {
  for (const [table, set] of [
    [detailsOf(service.kind), columns(service, values, 'column')],
    [serviceProfiles, columns(service, values, 'profile')],
  ] as const) {
    if (!table || !Object.keys(set).length) continue
    const row = { companyId, id, ...set } as typeof table.$inferInsert
    await write
      .insert(table)
      .values(row)
      .onConflictDoUpdate({ target: [table.companyId, table.id], set })
  }
}

async function writeNumbers(write: Writer, companyId: string, id: string, service: Kept, values: Values) {
  const [field] = fieldsIn(service.schema, 'numbers')
  if (!field) return
  const wanted = values[field[0]] as string[]
  await write
    .update(numbers)
    .set({ ownerId: null })
    .where(and(eq(numbers.companyId, companyId), eq(numbers.ownerId, id)))
  if (!wanted.length) return
  const free = and(eq(numbers.companyId, companyId), inArray(numbers.number, wanted), isNull(numbers.ownerId))
  const rows = await write.update(numbers).set({ ownerId: id }).where(free).returning({ number: numbers.number })
  if (rows.length < wanted.length) throw new Conflict('unique', ['number'])
}

async function writeLists(write: Writer, companyId: string, ownerId: string, service: Kept, values: Values) {
  const own = and(eq(links.companyId, companyId), eq(links.ownerId, ownerId))
  const linked = await write.select({ slot: links.slot }).from(links).where(own)
  const slots = linked.map(({ slot }) => slot).filter(slot => slot.replace(/\.\d+$/, '') in service.schema.shape)
  if (slots.length) await write.delete(links).where(and(own, inArray(links.slot, slots)))
  await write.delete(members).where(and(eq(members.companyId, companyId), eq(members.ownerId, ownerId)))
  for (const row of linkRows(service, values)) await write.insert(links).values({ companyId, ownerId, ...row })
  for (const row of memberRows(service, values)) await write.insert(members).values({ companyId, ownerId, ...row })
}

/** Ticks or unticks « Actif » of several services at once; gives how many changed. */
export function saveActive(by: By, company: Company, service: Kept, wanted: Map<string, boolean>): Promise<number> {
  return change(by, `${service.kind}.save`, async (write, note) => {
    let changed = 0
    for (const { id, values: before } of await load(write, company.id, service)) {
      const active = wanted.get(id)
      if (active === undefined || active === before.active) continue
      await write
        .update(directory)
        .set({ active, version: sql`${directory.version} + 1` })
        .where(and(eq(directory.companyId, company.id), eq(directory.id, id)))
      await note({ kind: service.kind, id, name: String(before.name), before, after: { ...before, active } })
      changed++
    }
    return changed
  })
}

/** Where a service has no mailbox, what would send calls there sends them to the service itself. */
async function withoutMailbox(write: Writer, companyId: string, id: string) {
  const box = and(eq(voicemail.companyId, companyId), eq(voicemail.personId, id), eq(voicemail.active, true))
  if (await write.$count(voicemail, box)) return
  const sent = and(eq(links.companyId, companyId), eq(links.targetId, id), eq(links.kind, 'voicemail'))
  await write.update(links).set({ kind: 'entry' }).where(sent)
}

/**
 * Deletes services; what pointed at one points at its replacement from now on, and its numbers are free. Gives what uses those that
 * are in use and have no replacement, and then deletes none.
 */
export function removeServices(
  by: By,
  company: Company,
  service: Kept,
  ids: string[],
  replacements: Map<string, string>,
): Promise<Map<string, Use[]>> {
  const companyId = company.id
  return change(by, `${service.kind}.remove`, async (write, note) => {
    const uses = await listUses(company, ids, write)
    const blocked = new Map([...uses].filter(([id, users]) => users.length && !replacements.has(id)))
    if (blocked.size) return blocked
    for (const id of ids) {
      const [stored] = await load(write, companyId, service, id)
      if (!stored) continue
      await service.leave?.(write, companyId, id)
      const replacement = replacements.get(id)
      const replaced = replacement && {
        replacedBy: replacement,
        ledHere: await replaceLinks(write, companyId, id, replacement),
      }
      if (replacement) await withoutMailbox(write, companyId, replacement)
      await write
        .update(numbers)
        .set({ ownerId: null })
        .where(and(eq(numbers.companyId, companyId), eq(numbers.ownerId, id)))
      await write.delete(directory).where(and(eq(directory.companyId, companyId), eq(directory.id, id)))
      await note({
        kind: service.kind,
        id,
        name: String(stored.values.name),
        before: { ...stored.values, ...replaced },
        after: null,
      })
    }
    return blocked
  })
}
