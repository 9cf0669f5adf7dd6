import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { criteria, criterionNumbers, type featureNames, features, otherPhones, speedDials } from '@/db/schema'
import { type Reader, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Destination } from '@/lib/destinations/destination'
import { findLinks } from '@/lib/destinations/store'
import { defaults } from './defaults'

export type FeatureName = (typeof featureNames)[number]
type Own = 'companyId' | 'personId'
export type FeatureRow = Omit<typeof features.$inferSelect, Own>
export type CriterionRow = Omit<typeof criteria.$inferSelect, Own> & { numbers: string[] }
export type PhoneRow = Omit<typeof otherPhones.$inferSelect, Own>
export type DialRow = Omit<typeof speedDials.$inferSelect, Own>

/** Everything a person's features hold; a feature nobody touched has its defaults, version 0. */
export type Line = {
  rows: Readonly<Record<FeatureName, FeatureRow>>
  links: ReadonlyMap<string, Destination>
  criteria: readonly CriterionRow[]
  phones: readonly PhoneRow[]
  dials: readonly DialRow[]
}

/** A person's features as they are now. */
export async function findLine(company: Company, personId: string, from: Reader = read()): Promise<Line> {
  const of = (table: typeof features | typeof criteria | typeof otherPhones | typeof speedDials) =>
    and(eq(table.companyId, company.id), eq(table.personId, personId))
  const [rows, links, rules, listed, phones, dials] = await Promise.all([
    from.select().from(features).where(of(features)),
    findLinks(company, personId, from),
    from.select().from(criteria).where(of(criteria)).orderBy(asc(criteria.position), asc(criteria.id)),
    from
      .select({ id: criterionNumbers.criterionId, number: criterionNumbers.number })
      .from(criterionNumbers)
      .innerJoin(
        criteria,
        and(eq(criteria.companyId, criterionNumbers.companyId), eq(criteria.id, criterionNumbers.criterionId)),
      )
      .where(of(criteria)),
    from.select().from(otherPhones).where(of(otherPhones)).orderBy(asc(otherPhones.position)),
    from.select().from(speedDials).where(of(speedDials)).orderBy(asc(speedDials.code)),
  ])
  const kept = Object.fromEntries(rows.map(row => [row.feature, row]))
  return {
    rows: { ...defaults, ...kept },
    links,
    criteria: rules.map(rule => ({
      ...rule,
      numbers: listed.filter(({ id }) => id === rule.id).map(({ number }) => number),
    })),
    phones,
    dials,
  }
}
