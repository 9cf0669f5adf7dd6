/** A person or a group service, as calls are matched to it. */
export type Entry = { id: string; kind: string; name: string; extension: string | null }

/** What an import must know of companies, people and numbers; made from the store by `loadLookup`, by hand in tests. */
export type Lookup = {
  /** Who owns a number (E.164): a company, and the entry it rings if any. */
  number(e164: string): { companyId: string; entry: Entry | null } | undefined
  extension(companyId: string, extension: string): Entry | undefined
  /** A group service by its name. */
  service(companyId: string, name: string): Entry | undefined
  hasCompany(companyId: string): boolean
  /** The number that an entry calls from when the switch names only its extension: its own, else the company's main one. */
  home(companyId: string, entryId: string | null): string | undefined
}

export type LookupRows = {
  companies: { id: string; mainNumber: string | null }[]
  entries: (Entry & { companyId: string })[]
  numbers: { number: string; companyId: string; ownerId: string | null }[]
}

export function lookupOf({ companies, entries, numbers }: LookupRows): Lookup {
  const mainNumbers = new Map(companies.map(company => [company.id, company.mainNumber ?? undefined]))
  const ownNumbers = new Map(numbers.map(({ companyId, ownerId, number }) => [`${companyId} ${ownerId}`, number]))
  const byId = new Map(entries.map(entry => [`${entry.companyId} ${entry.id}`, entry]))
  const byExtension = new Map(entries.map(entry => [`${entry.companyId} ${entry.extension}`, entry]))
  const services = entries.filter(entry => entry.kind !== 'person')
  const byName = new Map(services.map(entry => [`${entry.companyId} ${entry.name}`, entry]))
  const owners = new Map(
    numbers.map(({ number, companyId, ownerId }) => [
      number,
      { companyId, entry: byId.get(`${companyId} ${ownerId}`) ?? null },
    ]),
  )
  return {
    number: e164 => owners.get(e164),
    extension: (companyId, extension) => byExtension.get(`${companyId} ${extension}`),
    service: (companyId, name) => byName.get(`${companyId} ${name}`),
    hasCompany: companyId => mainNumbers.has(companyId),
    home: (companyId, entryId) => ownNumbers.get(`${companyId} ${entryId}`) ?? mainNumbers.get(companyId),
  }
}
