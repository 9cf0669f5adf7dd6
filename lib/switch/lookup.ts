import 'server-only'
import { eq } from 'drizzle-orm'
import { companies, directory, numbers } from '@/db/schema'
import { read } from '@/db/store'
import { type Lookup, type LookupRows, lookupOf } from '@/lib/calls/lookup'
import { untilChanged } from '@/lib/snapshot/until-changed'

const rowsOf = untilChanged(async (companyId): Promise<LookupRows> => {
  const { id, kind, name, extension } = directory
  return {
    companies: await read()
      .select({ id: companies.id, mainNumber: companies.mainNumber })
      .from(companies)
      .where(eq(companies.id, companyId)),
    entries: await read()
      .select({ id, kind, name, extension, companyId: directory.companyId })
      .from(directory)
      .where(eq(directory.companyId, companyId)),
    numbers: await read()
      .select({ number: numbers.number, companyId: numbers.companyId, ownerId: numbers.ownerId })
      .from(numbers)
      .where(eq(numbers.companyId, companyId)),
  }
})

/** Whose the numbers and extensions of these companies are: enough to match calls between them. */
export async function lookupFor(companyIds: readonly string[]): Promise<Lookup> {
  const all = await Promise.all(companyIds.map(rowsOf))
  return lookupOf({
    companies: all.flatMap(rows => rows.companies),
    entries: all.flatMap(rows => rows.entries),
    numbers: all.flatMap(rows => rows.numbers),
  })
}
