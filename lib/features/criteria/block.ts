import 'server-only'
import type { By } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Person } from '@/lib/auth/person-of'
import { imageWith } from '../image'
import { findLine, type Line } from '../line'
import { selectiveRejection } from '../screening'
import { saveFeature } from '../store'
import { mostNumbers } from './criterion'
import { saveCriterion } from './store'

const feature = 'selective-rejection'

/** Whether calls from a number are refused now by a criterion that lists it. */
export function isBlocked(line: Line, number: string): boolean {
  const listing = line.criteria.filter(rule => rule.feature === feature && rule.active && rule.effect === 'apply')
  return line.rows[feature].active && listing.some(rule => rule.numbers.includes(number))
}

/** Refuses the calls of one more number: it joins the criterion of that name, or the next one when that is full. */
export async function blockNumber(
  by: By,
  company: Company,
  person: Pick<Person, 'id' | 'name'>,
  number: string,
  name: string,
): Promise<void> {
  const line = await findLine(company, person.id)
  const rules = line.criteria.filter(rule => rule.feature === feature)
  const names = Array.from({ length: rules.length + 1 }, (_, at) => (at ? `${name} ${at + 1}` : name))
  const roomy = names.find(one => (rules.find(rule => rule.name === one)?.numbers.length ?? 0) < mostNumbers) ?? name
  const rule = rules.find(rule => rule.name === roomy)
  const values = {
    name: roomy,
    active: true,
    effect: 'apply',
    to: null,
    callers: 'listed',
    numbers: [...(rule?.numbers ?? []), number],
    anonymous: rule?.anonymous ?? false,
    unavailable: rule?.unavailable ?? false,
    schedule: null,
    holiday: null,
    version: rule?.version ?? 0,
  } as const
  await saveCriterion(by, company, person, feature, rule?.id ?? null, { ...values, numbers: [...values.numbers] }, null)
  if (line.rows[feature].active) return
  const row = { name: feature, version: line.rows[feature].version } as const
  const image = await imageWith(company, selectiveRejection)
  await saveFeature(by, company, person, row, { row: { active: true } }, new Map(), image)
}
