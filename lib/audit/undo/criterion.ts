import 'server-only'
import { Conflict } from '@/db/conflict'
import { criteriaFeatures } from '@/db/schema'
import { ownerOf } from '@/lib/auth/owner-of'
import { checkDestination } from '@/lib/destinations/find'
import { criterionImage, removeCriterion, saveCriterion } from '@/lib/features/criteria/store'
import type { Feature } from '@/lib/features/feature'
import { imageWith } from '@/lib/features/image'
import { findLine } from '@/lib/features/line'
import { criteriaFeatureOf } from '@/lib/features/of-owner'
import { saveFeature } from '@/lib/features/store'
import { findSchedule } from '@/lib/services/schedules/queries'
import { changed, type Restore, type Told, type Undoable } from './undoable'

type Image = ReturnType<typeof criterionImage> & { featureActive?: true }

/** A criterion of a person's or service's feature, known by its name: one that was deleted comes back as a new one. */
export function undoCriterion(feature: Feature, { before, after }: Told): Undoable {
  const known = String((after ?? before)?.name ?? '')
  const name = criteriaFeatures.find(one => one === feature.name)
  return {
    async current(company, id) {
      const line = await findLine(company, id)
      const rule = line.criteria.find(one => one.feature === name && one.name === known)
      return rule ? criterionImage(rule, line) : null
    },
    restore: wanted => putBack(wanted, feature, known),
  }
}

async function putBack({ viewer, id, image }: Restore, feature: Feature, known: string) {
  const { by, company } = viewer
  const owner = await ownerOf(viewer, id)
  const name = await criteriaFeatureOf(company, owner, feature.name)
  if (!name) return changed
  const line = await findLine(company, id)
  const rule = line.criteria.find(one => one.feature === name && one.name === known)
  if (!image) {
    if (rule) await removeCriterion(by, company, owner, rule)
    return rule ? undefined : changed
  }
  const { to, featureActive, ...values } = image as Image
  for (const schedule of [values.schedule, values.holiday])
    if (schedule && !(await findSchedule(company, schedule))) return changed
  const found = to && (await checkDestination(company, to, { ownerId: id, slot: 'criterion' }))
  if (found && 'problem' in found) return found.problem
  try {
    const wanted = { ...values, to: null, version: rule?.version ?? 0 }
    const saved = await saveCriterion(by, company, owner, name, rule?.id ?? null, wanted, to)
    if ('stale' in saved) return changed
  } catch (error) {
    if (error instanceof Conflict) return { key: 'nameTaken' } as const
    throw error
  }
  const row = { name, version: line.rows[name].version }
  if (featureActive && !line.rows[name].active)
    await saveFeature(by, company, owner, row, { row: { active: true } }, new Map(), await imageWith(company, feature))
  return undefined
}
