import 'server-only'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { contacts, directory, numbers, sipHosts, tollCountries, tollPolicies, voicemail } from '@/db/schema'
import { read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { sortKey } from '@/lib/directory/sort-key'
import { serviceHas } from '@/lib/features/of-services'
import type { TollPolicy } from '@/lib/numbers/toll'
import { type Callable, type CallableKind, callableKinds } from './callable'
import type { Rules } from './check'

/** The slot of a forward that always acts; every other slot has a condition. */
export const ALWAYS_SLOT = 'forwarding.always'

/** Everyone and everything of the company that can be called, people first, each kind by name. */
export async function listCallables(company: Company): Promise<Callable[]> {
  const rows = await read()
    .select({
      id: directory.id,
      kind: directory.kind,
      name: directory.name,
      extension: directory.extension,
      active: directory.active,
      mailbox: voicemail.active,
    })
    .from(directory)
    .leftJoin(voicemail, and(eq(voicemail.companyId, directory.companyId), eq(voicemail.personId, directory.id)))
    .where(and(eq(directory.companyId, company.id), inArray(directory.kind, [...callableKinds])))
    .orderBy(directory.sort)
  const callables = rows.map(row => {
    const kind = row.kind as CallableKind
    return { ...row, kind, mailbox: serviceHas(kind, 'voicemail') && row.mailbox === true }
  })
  return callables.sort((a, b) => callableKinds.indexOf(a.kind) - callableKinds.indexOf(b.kind))
}

/** Where the provider lets the company's forwards go; without a decision only Canada and toll-free. */
export async function findTollPolicy({ id }: Company): Promise<TollPolicy> {
  const [policy] = await read().select().from(tollPolicies).where(eq(tollPolicies.companyId, id))
  const opened = await read().select().from(tollCountries).where(eq(tollCountries.companyId, id))
  return { us: policy?.us ?? false, countries: opened.map(({ country }) => country) }
}

/** Whether the provider wants the countries it opened to a company closed when calls there are unusual (lib/toll). */
export async function isBarredByAlarms({ id }: Company): Promise<boolean> {
  const [policy] = await read().select().from(tollPolicies).where(eq(tollPolicies.companyId, id))
  return policy?.autoBar ?? false
}

/** Everything the destination check has to know of a company. */
export async function findRules(company: Company): Promise<Rules> {
  const own = await read().select().from(numbers).where(eq(numbers.companyId, company.id))
  const hosts = await read().select().from(sipHosts).where(eq(sipHosts.companyId, company.id))
  return {
    owners: new Map(own.map(({ number, ownerId }) => [number, ownerId])),
    toll: await findTollPolicy(company),
    sipHosts: hosts.map(({ host }) => host),
  }
}

/** The numbers of the company's own contacts of exactly this name, at most two: the personal ones are nobody else's to call. */
export async function listContactNumbers(company: Company, name: string): Promise<string[]> {
  const rows = await read()
    .select({ number: contacts.number })
    .from(contacts)
    .where(and(eq(contacts.companyId, company.id), eq(contacts.sort, sortKey(name)), isNull(contacts.ownerId)))
    .limit(2)
  return rows.map(({ number }) => number)
}
