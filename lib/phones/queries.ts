import { and, eq, isNull, like, or, sql } from 'drizzle-orm'
import { directory, phones } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { sortKey } from '@/lib/directory/sort-key'

export type Phone = typeof phones.$inferSelect
export type PhoneRow = Phone & { ownerName: string | null; extension: string | null }
export const kinds = ['desk', 'soft'] as const
export const states = ['online', 'offline', 'waiting', 'free'] as const
export type PhoneState = (typeof states)[number]
export type Asked = { words: string; kind: (typeof kinds)[number] | null; state: PhoneState | null; page: number }

export const pageSize = 50
const withOwner = and(eq(directory.companyId, phones.companyId), eq(directory.id, phones.ownerId))

/** What a phone does now: registered, not registered, waiting for its first start, or nobody's. */
export function stateOf(phone: Pick<Phone, 'ownerId' | 'boundAt' | 'onlineUntil'>, now: number): PhoneState {
  if (!phone.ownerId) return 'free'
  if (!phone.boundAt) return 'waiting'
  return phone.onlineUntil && phone.onlineUntil > now ? 'online' : 'offline'
}

function stateIs(state: PhoneState, now: number) {
  const online = sql`coalesce(${phones.onlineUntil}, 0) > ${now}`
  if (state === 'free') return isNull(phones.ownerId)
  if (state === 'waiting') return sql`${phones.ownerId} is not null and ${phones.boundAt} is null`
  return sql`${phones.ownerId} is not null and ${phones.boundAt} is not null and ${state === 'online' ? online : sql`not ${online}`}`
}

/** One page of the company's phones, by name, with whom each belongs to, and how many there are. */
export async function listPhones(company: Company, { words, kind, state, page }: Asked, now: number) {
  const parts = sortKey(words).split(/\s+/).filter(Boolean).slice(0, 5)
  const where = and(
    eq(phones.companyId, company.id),
    kind ? eq(phones.kind, kind) : undefined,
    state ? stateIs(state, now) : undefined,
    ...parts.map(part => {
      const some = `%${part.replace(/[\\%_]/g, '\\$&')}%`
      const mac = `%${part.replace(/[:.-]/g, '')}%`
      return or(
        sql`lower(${phones.name}) like ${some} escape '\\'`,
        sql`${phones.model} like ${some} escape '\\'`,
        like(phones.mac, mac),
        sql`${directory.sort} like ${some} escape '\\'`,
        like(directory.extension, some),
      )
    }),
  )
  const found = read()
    .select({ phone: phones, ownerName: directory.name, extension: directory.extension })
    .from(phones)
    .leftJoin(directory, withOwner)
    .where(where)
  const [count] = await read()
    .select({ total: sql<number>`count(*)` })
    .from(phones)
    .leftJoin(directory, withOwner)
    .where(where)
  const total = count?.total ?? 0
  const real = Math.min(page, Math.max(1, Math.ceil(total / pageSize)))
  const rows = await found
    .orderBy(phones.name, phones.id)
    .limit(pageSize)
    .offset((real - 1) * pageSize)
  return { total, page: real, rows: rows.map(({ phone, ...owner }): PhoneRow => ({ ...phone, ...owner })) }
}

/** A phone of the company, with its owner. */
export async function findPhone(company: Company, id: string): Promise<PhoneRow | undefined> {
  const [row] = await read()
    .select({ phone: phones, ownerName: directory.name, extension: directory.extension })
    .from(phones)
    .leftJoin(directory, withOwner)
    .where(and(eq(phones.companyId, company.id), eq(phones.id, id)))
  return row && { ...row.phone, ownerName: row.ownerName, extension: row.extension }
}

/** A person's phones. */
export function listPhonesOf(company: Company, personId: string): Promise<Phone[]> {
  return read()
    .select()
    .from(phones)
    .where(and(eq(phones.companyId, company.id), eq(phones.ownerId, personId)))
    .orderBy(phones.name)
}
