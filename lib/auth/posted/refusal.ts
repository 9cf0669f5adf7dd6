import type { Problem } from '@/lib/forms/problems'
import { takeShare } from '@/lib/limits/store'
import { hasRoom } from '@/lib/running/disk'
import type { Viewer } from '../viewer'

export type Refusal = { status: 429 | 503; field: string; problem: Problem }

/** Why nothing that this person posts is carried out now: no room to write, too many saves, or too many files. */
export async function refusalOf(
  { person }: Viewer,
  form: FormData | undefined,
  now: number,
): Promise<Refusal | undefined> {
  if (!(await hasRoom())) return { status: 503, field: '', problem: { key: 'diskFull' } }
  const often = await takeShare('write', person.id, now)
  if (often) return { status: 429, field: '', problem: often }
  const file = [...(form?.entries() ?? [])].find(([, value]) => typeof value !== 'string' && value.size > 0)
  const files = file && (await takeShare('upload', person.id, now))
  return files && { status: 429, field: file[0], problem: files }
}
