import type { Destination } from '@/lib/destinations/destination'
import { saveLink } from '@/lib/destinations/store'
import { defaults } from '@/lib/features/defaults'
import { criteria, features } from '../../schema'
import { keep } from '../../store'
import { seedId } from '../seed-id'
import type { Demo } from '../services/demo'

const anybody = { active: true, callers: 'any', anonymous: false, unavailable: false } as const

/** Outside the company's opening hours, calls of a service go elsewhere: an exception for the hours, and everything else. */
export async function seedAfterHours(
  { company, schedule }: Demo,
  serviceId: string,
  names: { open: string; closed: string },
  to: Destination,
): Promise<void> {
  const feature = 'forwarding-selective'
  const own = { companyId: company.id, personId: serviceId }
  const rule = (position: number) =>
    ({ ...own, ...anybody, feature, position, id: seedId(`${serviceId}/${position}`) }) as const
  const open = rule(1)
  await keep(async write => {
    await write.insert(features).values({ ...own, ...defaults[feature], active: true, version: 1 })
    await saveLink(write, company.id, serviceId, 'forwarding.selective', to)
    await write.insert(criteria).values({ ...open, name: names.open, effect: 'except' })
    await saveLink(write, company.id, serviceId, `criterion.${open.id}.schedule`, {
      kind: 'entry',
      id: schedule('time'),
    })
    await write.insert(criteria).values({ ...rule(2), name: names.closed, effect: 'apply' })
  })
}
