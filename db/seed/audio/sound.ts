import { removeAudio, writeAudio } from '@/lib/audio/files'
import type { AudioUse } from '@/lib/audio/limits'
import { sounds } from '../../schema'
import type { Writer } from '../../store'
import { seedId } from '../seed-id'
import { type SeedSound, seedSound } from './melodies'

/** Writes a demo sound's file; `insert` adds its row. */
export async function seedSoundFile(companyId: string, name: string, sound: SeedSound, use: AudioUse) {
  const id = seedId(name)
  const { wav, rate, durationMs } = seedSound(sound)
  await removeAudio(companyId, id)
  await writeAudio(companyId, id, wav)
  const row = { companyId, id, use, bytes: wav.length, rate, durationMs, createdAt: Date.now() }
  return { id, insert: (write: Writer) => write.insert(sounds).values(row) }
}
