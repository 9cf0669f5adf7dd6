import { and, desc, eq, sql } from 'drizzle-orm'
import { invoices, payments } from '@/db/schema'
import type { Reader } from '@/db/store'
import type { Company } from '@/lib/auth/company'

/** What the last invoice asked for, and what of everything billed is still owed after payments and credits; cents. */
export async function balanceOf(
  reader: Reader,
  company: Company,
): Promise<{ previousBalance: number; outstanding: number }> {
  const own = eq(invoices.companyId, company.id)
  const [billed] = await reader
    .select({ sum: sql<number>`coalesce(sum(${invoices.total}), 0)` })
    .from(invoices)
    .where(own)
  const [received] = await reader
    .select({ sum: sql<number>`coalesce(sum(${payments.cents}), 0)` })
    .from(payments)
    .where(eq(payments.companyId, company.id))
  const [last] = await reader
    .select({ amountDue: invoices.amountDue })
    .from(invoices)
    .where(and(own, eq(invoices.kind, 'invoice')))
    .orderBy(desc(invoices.number))
    .limit(1)
  return { previousBalance: last?.amountDue ?? 0, outstanding: (billed?.sum ?? 0) - (received?.sum ?? 0) }
}
