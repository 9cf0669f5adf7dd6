import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { departments, directory, features, licences, people, phones } from '@/db/schema'
import { type Reader, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { phoneCell } from '@/lib/calls/csv/cell'
import { listCallables } from '@/lib/destinations/queries'
import { findLinks } from '@/lib/destinations/store'
import { destinationText } from '@/lib/destinations/words'
import type { Locale } from '@/lib/i18n/tags'
import { tags } from '@/lib/i18n/tags'
import { showMac } from '@/lib/phones/mac'
import { listNumbersOf } from '../numbers'
import { cellOf, columns } from './columns'
import type { Cells } from './read'

export const forwards = {
  forwardingAlways: { feature: 'forwarding-always', slot: 'forwarding.always' },
  forwardingBusy: { feature: 'forwarding-busy', slot: 'forwarding.busy' },
  forwardingNoAnswer: { feature: 'forwarding-no-answer', slot: 'forwarding.no-answer' },
} as const

/** People as the file writes them, by name; all of the company's, or those of a list. */
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
    .where(and(eq(people.companyId, company.id), only ? inArray(people.id, [...only]) : undefined))
    .orderBy(asc(directory.sort), asc(people.id))
  const entries = await listCallables(company)
  const found: { id: string; cells: Cells }[] = []
  for (const { people: person, directory: entry, licences: licence, departments: department } of rows) {
    const [number] = await listNumbersOf(company, person.id, from)
    const [phone] = await from
      .select()
      .from(phones)
      .where(and(eq(phones.companyId, company.id), eq(phones.ownerId, person.id)))
      .orderBy(phones.createdAt, phones.id)
    const links = await findLinks(company, person.id, from)
    const on = await from
      .select({ feature: features.feature })
      .from(features)
      .where(and(eq(features.companyId, company.id), eq(features.personId, person.id), eq(features.active, true)))
    const forward = (name: keyof typeof forwards) =>
      on.some(({ feature }) => feature === forwards[name].feature)
        ? destinationText(links.get(forwards[name].slot), entries, tags.fr)
        : ''
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
    found.push({ id: person.id, cells })
  }
  return found
}
