import 'server-only'
import { companies, directory, numbers } from '@/db/schema'
import { read } from '@/db/store'
import { type Lookup, lookupOf } from './lookup'

/** Whose every number and extension of the platform is, as the store has it now: for an import, or a switch's calls. */
export async function loadLookup(): Promise<Lookup> {
  const { id, kind, name, extension, companyId } = directory
  const [allCompanies, entries, allNumbers] = await Promise.all([
    read().select({ id: companies.id, mainNumber: companies.mainNumber }).from(companies),
    read().select({ id, kind, name, extension, companyId }).from(directory),
    read()
      .select({ number: numbers.number, companyId: numbers.companyId, ownerId: numbers.ownerId })
      .from(numbers)
      .orderBy(numbers.number),
  ])
  return lookupOf({ companies: allCompanies, entries, numbers: allNumbers })
}
