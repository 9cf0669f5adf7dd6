import 'server-only'
import { and, asc, desc, eq, inArray, like } from 'drizzle-orm'
import { departments, directory, features, licences, links, numbers, people, phones } from '@/db/schema'
import { type Reader, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { phoneCell } from '@/lib/calls/csv/cell'
import type { Destination } from '@/lib/destinations/destination'
import { listCallables } from '@/lib/destinations/queries'
import { linkDestination } from '@/lib/destinations/store'
import { destinationText } from '@/lib/destinations/words'
import type { Locale } from '@/lib/i18n/tags'
import { tags } from '@/lib/i18n/tags'
import { showMac } from '@/lib/phones/mac'
import { cellOf, columns } from './columns'
import type { Cells } from './read'

export const forwards = {
  forwardingAlways: { feature: 'forwarding-always', slot: 'forwarding.always' },
  forwardingBusy: { feature: 'forwarding-busy', slot: 'forwarding.busy' },
  forwardingNoAnswer: { feature: 'forwarding-no-answer', slot: 'forwarding.no-answer' },
} as const

/** People as the file writes them, by name; all of the company's, or those of some user names. */
export async function listCells(
  company: Company,
  locale: Locale,
  only?: readonly string[],
  from: Reader = read(),
): Promise<{ id: string; cells: Cells }[]> {
  const rows = await from
    .select()
    .from(people)
    .innerJoin(directory, and(eq(directory.companyId, people.companyId), eq(directory.id, people.id)))
    .leftJoin(licences, and(eq(licences.companyId, people.companyId), eq(licences.id, people.licenceId)))
    .leftJoin(departments, and(eq(departments.companyId, people.companyId), eq(departments.id, directory.departmentId)))
    .where(and(eq(people.companyId, company.id), only ? inArray(people.username, [...only]) : undefined))
    .orderBy(asc(directory.sort), asc(people.id))
  const [entries, owned] = await Promise.all([listCallables(company), ownedBy(company, from)])
  return rows.map(({ people: person, directory: entry, licences: licence, departments: department }) => {
    const { number, phone, links } = owned(person.id)
    const forward = (name: keyof typeof forwards) => destinationText(links.get(forwards[name].slot), entries, tags.fr)
    const own: Record<string, unknown> = { ...person }
    const cells: Cells = {
      ...Object.fromEntries(columns.map(column => [column, typeof own[column] === 'string' ? own[column] : ''])),
      role: cellOf('role', person.role, locale),
      licence: licence ? cellOf('licence', licence.pack, locale) : '',
      number: number ? phoneCell(number) : '',
      extension: entry.extension ?? '',
      callerNumber: person.callerNumber ? phoneCell(person.callerNumber) : '',
      department: department?.name ?? '',
      locale: person.locale ? cellOf('locale', person.locale, locale) : '',
      mobile: person.mobile ? phoneCell(person.mobile) : '',
      model: phone?.model ?? '',
      mac: phone?.mac ? showMac(phone.mac) : '',
      forwardingAlways: forward('forwardingAlways'),
      forwardingBusy: forward('forwardingBusy'),
      forwardingNoAnswer: forward('forwardingNoAnswer'),
    }
    return { id: person.id, cells }
  })
}

/** The first number, the first phone and the forwards that are on of each person, read once for all. */
async function ownedBy(company: Company, from: Reader) {
  const [own, theirs, ways, on] = await Promise.all([
    from.select().from(numbers).where(eq(numbers.companyId, company.id)).orderBy(desc(numbers.number)),
    from.select().from(phones).where(eq(phones.companyId, company.id)).orderBy(desc(phones.createdAt), desc(phones.id)),
    from
      .select()
      .from(links)
      .where(and(eq(links.companyId, company.id), like(links.slot, 'forwarding.%'))),
    from
      .select()
      .from(features)
      .where(and(eq(features.companyId, company.id), eq(features.active, true))),
  ])
  const numberOf = new Map(own.map(({ ownerId, number }) => [ownerId, number]))
  const phoneOf = new Map(theirs.map(phone => [phone.ownerId, phone]))
  const active = new Set(
    on.map(({ personId, feature }) => `${personId} ${feature.replace('forwarding-', 'forwarding.')}`),
  )
  const linksOf = new Map<string, Map<string, Destination>>()
  for (const way of ways) {
    if (!active.has(`${way.ownerId} ${way.slot}`)) continue
    const of = linksOf.get(way.ownerId) ?? new Map<string, Destination>()
    linksOf.set(way.ownerId, of.set(way.slot, linkDestination(way)))
  }
  return (id: string) => ({ number: numberOf.get(id), phone: phoneOf.get(id), links: linksOf.get(id) ?? new Map() })
}
