import 'server-only'
import { and, eq, gte, lt } from 'drizzle-orm'
import type { Usage } from '@/db/calls/usage'
import { licences, numbers, oneTimeCharges, subscriptions } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { usageOf } from '@/lib/calls/queries'
import { tollFree } from '@/lib/rating/area-codes'
import { type CallType, callTypes } from '@/lib/rating/call-type'
import { type Account, type PriceList, spansOf, type UsageTotal } from './invoice'
import { instantsOf, type Span } from './span'

/** What a company has now, and what it did in a period, in the spans in which taxes stay the same. */
export async function findAccount(company: Company, period: Span, { taxes }: PriceList): Promise<Account> {
  const own = company.id
  const [packs, lines, products, oneTime] = await Promise.all([
    read().select().from(licences).where(eq(licences.companyId, own)).orderBy(licences.pack),
    read().select({ number: numbers.number }).from(numbers).where(eq(numbers.companyId, own)),
    read()
      .select()
      .from(subscriptions)
      .where(and(eq(subscriptions.companyId, own), eq(subscriptions.active, true))),
    listOneTime(company, period),
  ])
  const free = lines.filter(({ number }) => tollFree.has(number.slice(2, 5)) && number.startsWith('+1')).length
  return {
    province: company.province,
    licences: packs.map(({ pack, quantity }) => ({ code: pack, quantity })),
    numbers: [
      { code: 'local', quantity: lines.length - free },
      { code: 'toll-free', quantity: free },
    ],
    subscriptions: summed(products.map(({ product, channels }) => ({ code: product, quantity: channels ?? 1 }))),
    oneTime,
    usage: await Promise.all(spansOf(period, company.province, taxes).map(span => usageIn(company, span))),
    late: [],
  }
}

async function listOneTime(company: Company, { from, to }: Span) {
  const within = and(gte(oneTimeCharges.date, from), lt(oneTimeCharges.date, to))
  return read()
    .select()
    .from(oneTimeCharges)
    .where(and(eq(oneTimeCharges.companyId, company.id), within))
    .orderBy(oneTimeCharges.date, oneTimeCharges.reference)
}

/** The calls of a span of days of the company's zone, by type and person. */
export function listUsage(company: Company, span: Span): Promise<Usage[]> {
  const { from, to } = instantsOf(span, company.zone)
  return usageOf(company, from, to)
}

/** The same by type alone. */
export async function usageIn(company: Company, span: Span): Promise<UsageTotal[]> {
  return usageByType(await listUsage(company, span))
}

/** Usage by type and person, added up by type in the order of every list. */
export function usageByType(rows: readonly Usage[]): UsageTotal[] {
  return callTypes.flatMap(type => {
    const of = rows.filter(row => row.type === type)
    return of.length ? [of.reduce(add, { type: type as CallType, calls: 0, billedSeconds: 0, cost: 0 })] : []
  })
}

function add(sum: UsageTotal, row: Usage): UsageTotal {
  const { calls, billedSeconds, cost } = row
  return { ...sum, calls: sum.calls + calls, billedSeconds: sum.billedSeconds + billedSeconds, cost: sum.cost + cost }
}

function summed(things: Account['licences']): Account['licences'] {
  return [...new Set(things.map(thing => thing.code))].sort().map(code => ({
    code,
    quantity: things.filter(thing => thing.code === code).reduce((sum, { quantity }) => sum + quantity, 0),
  }))
}
