import { and, eq } from 'drizzle-orm'
import { numbers, subscriptions } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from './company'

export type Subscription = typeof subscriptions.$inferSelect
export type Product = Subscription['product']

/** What the company subscribes to, by name. */
export function listSubscriptions(company: Company, product?: Product): Promise<Subscription[]> {
  const own = eq(subscriptions.companyId, company.id)
  return read()
    .select()
    .from(subscriptions)
    .where(product ? and(own, eq(subscriptions.product, product)) : own)
    .orderBy(subscriptions.name)
}

/** The company's numbers that come over a product, in order (E.164). */
export async function listProductNumbers(company: Company, product: Product): Promise<string[]> {
  const rows = await read()
    .select({ number: numbers.number })
    .from(numbers)
    .where(and(eq(numbers.companyId, company.id), eq(numbers.product, product)))
    .orderBy(numbers.number)
  return rows.map(({ number }) => number)
}
