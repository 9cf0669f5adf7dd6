import { and, eq, inArray, isNull } from 'drizzle-orm'
import { numbers } from '@/db/schema'
import { type Reader, read, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'

/** A person's numbers (E.164), in order. */
export async function listNumbersOf(
  company: Pick<Company, 'id'>,
  personId: string,
  from: Reader = read(),
): Promise<string[]> {
  const rows = await from
    .select({ number: numbers.number })
    .from(numbers)
    .where(and(eq(numbers.companyId, company.id), eq(numbers.ownerId, personId)))
    .orderBy(numbers.number)
  return rows.map(({ number }) => number)
}

/** Gives numbers (E.164) that are somebody's, or nobody's, to another or to nobody; the others stay. Inside a `change`. */
export async function passNumbers(
  write: Writer,
  company: Pick<Company, 'id'>,
  those: readonly string[],
  { from, to }: { from: string | null; to: string | null },
): Promise<void> {
  const owned = from ? eq(numbers.ownerId, from) : isNull(numbers.ownerId)
  await write
    .update(numbers)
    .set({ ownerId: to })
    .where(and(eq(numbers.companyId, company.id), inArray(numbers.number, [...those]), owned))
}

/** The company's active numbers that ring nobody. */
export async function listFreeNumbers(company: Pick<Company, 'id'>, from: Reader = read()): Promise<string[]> {
  const rows = await from
    .select({ number: numbers.number })
    .from(numbers)
    .where(and(eq(numbers.companyId, company.id), isNull(numbers.ownerId), eq(numbers.active, true)))
    .orderBy(numbers.number)
  return rows.map(({ number }) => number)
}

/** All of the company's active numbers, in order. */
export async function listNumbers(company: Pick<Company, 'id'>): Promise<string[]> {
  const rows = await read()
    .select({ number: numbers.number })
    .from(numbers)
    .where(and(eq(numbers.companyId, company.id), eq(numbers.active, true)))
    .orderBy(numbers.number)
  return rows.map(({ number }) => number)
}
