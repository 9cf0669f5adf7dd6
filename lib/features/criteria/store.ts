import 'server-only'
import { and, eq, like, sql } from 'drizzle-orm'
import { newId } from '@/db/id'
import { criteria, criterionNumbers, features, links } from '@/db/schema'
import { type By, change, type Writer } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Person } from '@/lib/auth/person-of'
import type { Destination } from '@/lib/destinations/destination'
import { saveLink } from '@/lib/destinations/store'
import { type CriterionRow, findLine, type Line } from '../line'
import type { CriterionValues } from './criterion'

type Owner = Pick<Person, 'id' | 'name'>
type CriteriaFeature = CriterionRow['feature']
export type SavedCriterion = { stale?: undefined } | { stale: CriterionRow | undefined }

/** Adds a criterion (id null) or saves one. Throws Conflict when its name is taken in that feature. */
export function saveCriterion(
  by: By,
  company: Company,
  person: Owner,
  feature: CriteriaFeature,
  id: string | null,
  { version, numbers, to: _, schedule, holiday, ...values }: CriterionValues,
  to: Destination | null,
): Promise<SavedCriterion> {
  return change(by, `${feature}.${id ? 'save' : 'add'}-criterion`, async (write, note) => {
    const line = await findLine(company, person.id, write)
    const all = line.criteria.filter(rule => rule.feature === feature)
    const before = all.find(rule => rule.id === id)
    if (id && (!before || before.version !== version)) return { stale: before }
    const key = id ?? newId()
    const own = { companyId: company.id, id: key }
    const next = { ...values, version: version + 1 }
    if (before) await write.update(criteria).set(next).where(one(company, key))
    else {
      const position = Math.max(0, ...all.map(rule => rule.position)) + 1
      await write.insert(criteria).values({ ...own, personId: person.id, feature, position, ...next })
    }
    await write
      .delete(criterionNumbers)
      .where(and(eq(criterionNumbers.companyId, company.id), eq(criterionNumbers.criterionId, key)))
    for (const number of new Set(numbers))
      await write.insert(criterionNumbers).values({ companyId: company.id, criterionId: key, number })
    const slot = `criterion.${key}`
    const entry = (id: string | null): Destination | null => (id ? { kind: 'entry', id } : null)
    await saveLink(write, company.id, person.id, slot, values.effect === 'own' ? to : null)
    await saveLink(write, company.id, person.id, `${slot}.schedule`, entry(schedule))
    await saveLink(write, company.id, person.id, `${slot}.holiday`, entry(holiday))
    const now = await findLine(company, person.id, write)
    const after = now.criteria.find(rule => rule.id === key)
    await note({
      kind: feature,
      id: person.id,
      name: person.name,
      before: before ? criterionImage(before, line) : null,
      after: after ? criterionImage(after, now) : null,
    })
    return {}
  })
}

/** Removes a criterion; a feature that loses its last one that is on is switched off with it, when it needs one. */
export function removeCriterion(by: By, company: Company, person: Owner, rule: CriterionRow): Promise<void> {
  return change(by, `${rule.feature}.remove-criterion`, async (write, note) => {
    const before = criterionImage(rule, await findLine(company, person.id, write))
    const slots = like(links.slot, `criterion.${rule.id}%`)
    await write.delete(links).where(and(eq(links.companyId, company.id), eq(links.ownerId, person.id), slots))
    await write.delete(criteria).where(one(company, rule.id))
    const offToo = await switchOffWhenEmpty(write, company, person, rule.feature)
    await note({ kind: rule.feature, id: person.id, name: person.name, before: { ...before, ...offToo }, after: null })
  })
}

const needing: readonly CriteriaFeature[] = ['forwarding-selective', 'selective-rejection', 'selective-acceptance']

/** For the history, that a feature was switched off with its last criterion. */
async function switchOffWhenEmpty(write: Writer, company: Company, person: Owner, feature: CriteriaFeature) {
  const line = await findLine(company, person.id, write)
  const left = line.criteria.some(rule => rule.feature === feature && rule.active)
  if (!needing.includes(feature) || left || !line.rows[feature].active) return undefined
  await write
    .update(features)
    .set({ active: false, version: sql`${features.version} + 1` })
    .where(and(eq(features.companyId, company.id), eq(features.personId, person.id), eq(features.feature, feature)))
  return { featureActive: true }
}

const one = (company: Company, id: string) => and(eq(criteria.companyId, company.id), eq(criteria.id, id))

/** What the history keeps of a criterion, and what an undo brings back. */
export function criterionImage(rule: CriterionRow, line: Line) {
  const { name, active, effect, callers, numbers, anonymous, unavailable } = rule
  const to = (slot = '') => line.links.get(`criterion.${rule.id}${slot}`) ?? null
  const entry = (slot: string) => {
    const at = to(slot)
    return at?.kind === 'entry' ? at.id : null
  }
  const when = { schedule: entry('.schedule'), holiday: entry('.holiday') }
  return { name, active, effect, to: to(), callers, numbers, anonymous, unavailable, ...when }
}
