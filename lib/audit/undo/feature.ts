import 'server-only'
import type { Company } from '@/lib/auth/company'
import { personOf } from '@/lib/auth/person-of'
import { listCallables } from '@/lib/destinations/queries'
import { destinationText } from '@/lib/destinations/words'
import { checkDestinations } from '@/lib/features/destinations'
import type { Feature, Initial } from '@/lib/features/feature'
import { findLine } from '@/lib/features/line'
import { saveFeature } from '@/lib/features/store'
import { includes } from '@/lib/licences/packs'
import { findPack } from '@/lib/licences/stock'
import { changed, type Undoable } from './undoable'

/** A person's feature: its image is its form as it was, so the form reads it back. */
export function undoFeature(feature: Feature): Undoable {
  return {
    async current(company, id) {
      return (await picture(company, feature))(await findLine(company, id))
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
        await picture(company, feature),
      )
      return saved.stale ? changed : undefined
    },
  }
}

/** Writes a line as the history keeps it. */
async function picture(company: Company, feature: Feature) {
  const entries = await listCallables(company)
  return (line: Parameters<Feature['initial']>[0]) =>
    feature.initial(line, to => destinationText(to, entries, company.locale))
}

function formOf(image: Initial): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(image)) for (const one of [value ?? []].flat()) form.append(name, one)
  return form
}
