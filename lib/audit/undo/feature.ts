import 'server-only'
import { ownerOf } from '@/lib/auth/owner-of'
import { checkDestinations } from '@/lib/features/destinations'
import type { Feature, Initial } from '@/lib/features/feature'
import { imageWith } from '@/lib/features/image'
import { findLine } from '@/lib/features/line'
import { hasFeature } from '@/lib/features/of-owner'
import { saveFeature } from '@/lib/features/store'
import { changed, type Undoable } from './undoable'

/** A person's or service's feature: its image is its form as it was, so the form reads it back. */
export function undoFeature(feature: Feature): Undoable {
  return {
    async current(company, id) {
      return (await imageWith(company, feature))(await findLine(company, id))
    },
    async restore({ viewer, id, image }) {
      const { by, company } = viewer
      const owner = await ownerOf(viewer, id)
      if (!image || !(await hasFeature(company, owner, feature.name))) return changed
      const { values: stored, problems } = feature.read(formOf(image as Initial))
      if (problems) return Object.values(problems)[0]
      const line = await findLine(company, id)
      const checked = await checkDestinations(company, id, stored.destinations ?? [])
      const [wrong] = Object.values({ ...feature.check?.(stored, line), ...checked.problems })
      if (wrong) return wrong
      const { name } = feature
      const version = line.rows[name].version
      const saved = await saveFeature(
        by,
        company,
        owner,
        { name, version },
        stored,
        checked.ways,
        await imageWith(company, feature),
      )
      return saved.stale ? changed : undefined
    },
  }
}

function formOf(image: Initial): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(image)) for (const one of [value ?? []].flat()) form.append(name, one)
  return form
}
