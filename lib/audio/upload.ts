import type { Problem } from '@/lib/forms/problems'
import { BadAudio } from './bad-audio'
import { type Canonical, convert } from './convert'
import { type AudioUse, uploadBytes } from './limits'

/** The sound posted in a file field: converted, or what is wrong with it; nothing at all when no file was chosen. */
export async function postedSound(
  form: FormData,
  field: string,
  use: AudioUse,
): Promise<{ sound?: Canonical; fileName?: string; problem?: Problem }> {
  const file = form.get(field)
  if (!(file instanceof File) || (file.size === 0 && !file.name)) return {}
  try {
    // Asked before the bytes are read: a large file is refused for the price of its length.
    if (file.size > uploadBytes) throw new BadAudio('audioTooBig', { megabytes: uploadBytes / 1_000_000 })
    return { sound: await convert(new Uint8Array(await file.arrayBuffer()), use), fileName: file.name }
  } catch (error) {
    return { problem: audioProblem(error) }
  }
}

/** What to say at the file field for a sound that was refused; any other error goes on. */
export function audioProblem(error: unknown): Problem {
  if (error instanceof BadAudio) return { key: error.reason, params: error.params }
  throw error
}
