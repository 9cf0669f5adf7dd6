import 'server-only'
import type { Viewer } from '@/lib/auth/viewer'
import { listServices } from '../queries'
import type { Kept } from '../service'
import { saveService } from '../store'
import { kept } from './schema'

/** The hunt groups of a person that their members may make busy (field reference 16.3). */
export async function listOwnGroups({ company, person }: Pick<Viewer, 'company' | 'person'>) {
  const groups = await listServices(company, kept)
  return groups.filter(({ values }) => values.membersControlBusy && values.agents.some(agent => agent.id === person.id))
}

/** Makes those of the viewer's groups busy whose ids are given, and the others not. */
export async function saveOwnGroups(viewer: Viewer, busy: readonly string[]): Promise<void> {
  for (const { id, version, values } of await listOwnGroups(viewer)) {
    const groupBusy = busy.includes(id)
    if (groupBusy === values.groupBusy) continue
    await saveService(viewer.by, viewer.company, kept as unknown as Kept, { ...values, groupBusy }, { id, version })
  }
}
