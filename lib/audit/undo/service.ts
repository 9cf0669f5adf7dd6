import 'server-only'
import type { Company } from '@/lib/auth/company'
import type { Destination } from '@/lib/destinations/destination'
import { checkDestination } from '@/lib/destinations/find'
import { serviceHas } from '@/lib/features/of-services'
import type { Problem } from '@/lib/forms/problems'
import { clashes, clashOf } from '@/lib/services/clashes'
import { fieldsIn } from '@/lib/services/places'
import { findService } from '@/lib/services/queries'
import type { Service, Values } from '@/lib/services/service'
import { removeServices, saveService } from '@/lib/services/store'
import { changed, inUse, replaced, type Told, type Undoable } from './undoable'

/** Any service that the pages at company/[service] serve, and its settings. */
export function undoService(service: Service, { after }: Pick<Told, 'after'>): Undoable {
  return {
    ...(!after && serviceHas(service.kind, 'forwarding-selective') && { explains: 'service' }),
    async current(company, id) {
      return (await findService(company, service, id))?.values ?? null
    },
    async restore({ viewer: { by, company }, id, image }) {
      if (!image) {
        const needed = await withoutSettings(company, service)
        if (needed) return needed
        return (await removeServices(by, company, service, [id], new Map())).size > 0 ? inUse : undefined
      }
      const problem = await refused(company, service, image, id)
      if (problem) return problem
      const now = await findService(company, service, id)
      try {
        const was = now && { id, version: now.version }
        return (await saveService(by, company, service, image, was, { ...replaced(image), id })) ? undefined : changed
      } catch (error) {
        return Object.values(clashOf(error))[0]
      }
    },
  }
}

/** A company without settings of its own has the usual ones: what depends on the others refuses that. */
async function withoutSettings(company: Company, service: Service): Promise<Problem | undefined> {
  if (!service.kind.endsWith('-settings')) return undefined
  return Object.values((await service.clash?.(company.id, service.blank)) ?? {})[0]
}

/** What the page would refuse today: names and numbers that are taken, people and destinations that are gone. */
async function refused(company: Company, service: Service, values: Values, id: string): Promise<Problem | undefined> {
  const [clash] = Object.values(await clashes(company, service, values, id))
  if (clash) return clash
  for (const [name] of fieldsIn(service.schema, 'destination', 'destinations')) {
    for (const to of [values[name] ?? []].flat() as Destination[]) {
      const found = await checkDestination(company, to, { ownerId: id, slot: name })
      if ('problem' in found) return found.problem
    }
  }
  return undefined
}
