import { lineUser } from '@/lib/phones/line'
import { peopleAmong } from '@/lib/routing/answers'
import type { Target } from '@/lib/routing/step'
import { listPhonesOf } from './queries'

/** The lines of people's phones, by person. */
export type Lines = ReadonlyMap<string, string[]>

/** The lines of the people among what rings. */
export async function linesFor(companyId: string, targets: readonly Target[]): Promise<Lines> {
  const lines = new Map<string, string[]>()
  for (const phone of await listPhonesOf(companyId, peopleAmong(targets))) {
    if (phone.ownerId) lines.set(phone.ownerId, [...(lines.get(phone.ownerId) ?? []), lineUser(phone)])
  }
  return lines
}
