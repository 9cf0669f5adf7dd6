import 'server-only'
import type { By } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Problem } from '@/lib/forms/problems'
import { checkWays } from './destinations'
import type { Feature, Initial } from './feature'
import { imageWith } from './image'
import { findLine } from './line'
import { saveFeature } from './store'

/**
 * Saves a feature as its form would say it, by the checks of its page: for who has no form, such as an undo or a phone. Whether its
 * owner has the feature, the caller asks. Gives what is wrong; `changed`: somebody saved meanwhile.
 */
export async function saveImage(
  by: By,
  company: Company,
  owner: { id: string; name: string },
  feature: Feature,
  image: Initial,
): Promise<Problem | 'changed' | undefined> {
  const { values: stored, problems } = feature.read(formOf(image))
  if (problems) return Object.values(problems)[0]
  const line = await findLine(company, owner.id)
  const checked = await checkWays(company, owner.id, stored)
  const [wrong] = Object.values({ ...feature.check?.(stored, line), ...checked.problems })
  if (wrong) return wrong
  const { name } = feature
  const row = { name, version: line.rows[name].version }
  const saved = await saveFeature(by, company, owner, row, stored, checked.ways, await imageWith(company, feature))
  return saved.stale ? 'changed' : undefined
}

function formOf(image: Initial): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(image)) for (const one of [value ?? []].flat()) form.append(name, one)
  return form
}
