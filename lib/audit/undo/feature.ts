import 'server-only'
import { personOf } from '@/lib/auth/person-of'
import { checkDestinations } from '@/lib/features/destinations'
import type { Feature, Initial } from '@/lib/features/feature'
import { imageWith } from '@/lib/features/image'
import { findLine } from '@/lib/features/line'
import { saveFeature } from '@/lib/features/store'
import { includes } from '@/lib/licences/packs'
import { findPack } from '@/lib/licences/stock'
import { changed, type Undoable } from './undoable'

/** A person's feature: its image is its form as it was, so the form reads it back. */
export function undoFeature(feature: Feature): Undoable {
  return {
    async current(company, id) {
      return (await imageWith(company, feature))(await findLine(company, id))
    },
    async restore({ viewer, id, image }) {
      const { by, company } = viewer
      const person = await personOf(viewer, id)
      const allowed = includes(await findPack(company, person.licenceId), feature.name)
      if (!allowed || !image) return changed
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
        person,
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
