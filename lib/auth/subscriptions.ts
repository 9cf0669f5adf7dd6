import { and, eq } from 'drizzle-orm'
import { subscriptions } from '@/db/schema'
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
