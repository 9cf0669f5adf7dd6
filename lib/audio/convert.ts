import { BadAudio } from './bad-audio'
import { type AudioUse, secondsOf, uploadBytes } from './limits'
import { readMp3 } from './mp3'
import { isMp3 } from './mp3-frames'
import { resample } from './resample'
import { type Sound, toMono } from './sound'
import { isWav, readWav } from './wav-in'
import { writeWav } from './wav-out'

/** Canonical sound: a mono 16-bit PCM WAVE file at `rate` (8,000 or 16,000) samples a second. */
export type Canonical = { wav: Uint8Array<ArrayBuffer>; rate: 8000 | 16000; durationMs: number }

/**
 * Any accepted WAV or MP3 as canonical sound; nothing of the original bytes is kept. Throws `BadAudio`. Narrowband sources
 * stay at 8 kHz, which is what the telephone network carries; better ones keep 16 kHz for wideband telephones.
 */
export async function convert(bytes: Uint8Array, use: AudioUse, mostBytes = uploadBytes): Promise<Canonical> {
  const { least, most } = secondsOf[use]
  if (bytes.length === 0) throw new BadAudio('audioMissing')
  if (bytes.length > mostBytes) throw new BadAudio('audioTooBig', { megabytes: mostBytes / 1_000_000 })
  const { rate: from, samples } = toMono(await readSound(bytes, most))
  const seconds = samples.length / from
  if (seconds < least) throw new BadAudio('audioTooShort', { least })
  if (seconds > most) throw new BadAudio('audioTooLong', { most })
  const rate = from <= 8000 ? 8000 : 16000
  const result = await resample(samples, from, rate)
  return { wav: writeWav(result, rate), rate, durationMs: Math.round((result.length / rate) * 1000) }
}

async function readSound(bytes: Uint8Array, most: number): Promise<Sound> {
  if (isWav(bytes)) return readWav(bytes)
  if (isMp3(bytes)) return readMp3(bytes, most)
  throw new BadAudio('audioUnknownFormat')
}
