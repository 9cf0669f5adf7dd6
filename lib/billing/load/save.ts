import 'server-only'
import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { newId } from '@/db/id'
import {
  callRates,
  companies,
  includedMinutes,
  invoices,
  oneTimeCharges,
  payments,
  prices,
  taxRates,
} from '@/db/schema'
import { keep, type Writer } from '@/db/store'
import { rateStart } from './kinds'
import type { File, Problem, Row } from './read'

/** What loading a file does, or would do; nothing at all when there are problems. */
export type Loading = { added: number; changed: number; same: number; problems: Problem[] }
type Change = 'added' | 'changed' | 'same'

class Refused extends Error {
  constructor(readonly loading: Loading) {
    super('refused')
  }
}

/** Writes the rows of a price file, all or none; `dry` counts what it would do. `zone` is that of the rates' dates. */
export async function loadFile(file: File, { zone, dry }: { zone: string; dry: boolean }): Promise<Loading> {
  try {
    return await keep(async write => {
      const loading: Loading = { added: 0, changed: 0, same: 0, problems: [...file.problems] }
      for (const row of file.rows) {
        const done = await saveRow(write, file, row, zone)
        if (typeof done === 'string') loading[done] += 1
        else loading.problems.push(done)
      }
      if (dry || loading.problems.length) throw new Refused(loading)
      return loading
    })
  } catch (error) {
    if (error instanceof Refused) return error.loading
    throw error
  }
}

async function saveRow(write: Writer, file: File, row: File['rows'][number], zone: string): Promise<Change | Problem> {
  switch (file.kind) {
    case 'calls': {
      const { per_minute: perMinute, from, ...rest } = (row as Row<'calls'>).values
      return upsert(write, callRates, ['type', 'prefix', 'from'], { ...rest, perMinute, from: rateStart(from, zone) })
    }
    case 'prices': {
      const {
        amount: cents,
        per,
        tax: taxClass,
        name_fr: nameFr,
        name_en: nameEn,
        ...rest
      } = (row as Row<'prices'>).values
      const values = { ...rest, cents, per: per || null, taxClass, nameFr, nameEn }
      return upsert(write, prices, ['item', 'code', 'from'], values)
    }
    case 'included':
      return upsert(write, includedMinutes, ['pack', 'type', 'from'], (row as Row<'included'>).values)
    case 'taxes': {
      const { rate: ppm, ...rest } = (row as Row<'taxes'>).values
      return upsert(write, taxRates, ['province', 'code', 'from'], { ...rest, ppm })
    }
    case 'charges':
      return saveCharge(write, row as Row<'charges'>)
    case 'payments': {
      const { company: companyId, amount: cents, ...rest } = (row as Row<'payments'>).values
      const unknown = await findUnknown(write, companyId, row.line)
      return unknown ?? owned(write, payments, { ...rest, companyId, cents })
    }
  }
}

/** A charge is billed with the month of its date, so it must not come after that month's invoice. */
async function saveCharge(write: Writer, { line, values }: Row<'charges'>): Promise<Change | Problem> {
  const { company: companyId, amount: cents, tax: taxClass, name_fr: nameFr, name_en: nameEn, ...rest } = values
  const unknown = await findUnknown(write, companyId, line)
  if (unknown) return unknown
  const done = await owned(write, oneTimeCharges, { ...rest, companyId, cents, taxClass, nameFr, nameEn })
  if (done === 'same') return done
  const period = rest.date.slice(0, 7)
  const [billed] = await write
    .select({ number: invoices.number })
    .from(invoices)
    .where(and(eq(invoices.companyId, companyId), eq(invoices.period, period), isNull(invoices.creditsId)))
  return billed ? { line, message: `date: the company's invoice of ${period} is already issued` } : done
}

async function findUnknown(write: Writer, id: string, line: number): Promise<Problem | undefined> {
  const [known] = await write.select({ id: companies.id }).from(companies).where(eq(companies.id, id))
  return known ? undefined : { line, message: `company: there is none with the id ${id}` }
}

/** A row of a company, found again by the provider's own reference. */
function owned(write: Writer, table: typeof payments | typeof oneTimeCharges, values: Record<string, unknown>) {
  return upsert(write, table, ['companyId', 'reference'], values, { id: newId() })
}

type Table =
  | typeof callRates
  | typeof prices
  | typeof includedMinutes
  | typeof taxRates
  | typeof payments
  | typeof oneTimeCharges

async function upsert(
  write: Writer,
  table: Table,
  keys: string[],
  values: Record<string, unknown>,
  added: Record<string, unknown> = {},
): Promise<Change> {
  const columns = table as unknown as Record<string, SQL>
  const own = and(...keys.map(key => sql`${columns[key]} = ${values[key]}`))
  const [known] = (await write.select().from(table).where(own)) as Record<string, unknown>[]
  if (!known) {
    await write.insert(table).values({ ...added, ...values } as never)
    return 'added'
  }
  if (Object.entries(values).every(([name, value]) => known[name] === value)) return 'same'
  await write
    .update(table)
    .set(values as never)
    .where(own)
  return 'changed'
}
