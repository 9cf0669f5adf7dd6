import { MPEGDecoder } from 'mpg123-decoder'
import { BadAudio } from './bad-audio'
import { breathe, type Sound } from './sound'

const slice = 65_536

/**
 * The sound of an MP3, decoded a slice at a time and given up as soon as it lasts more than `most` seconds: a few megabytes
 * at 8 kb/s are hours of sound.
 */
export async function readMp3(bytes: Uint8Array, most: number): Promise<Sound> {
  const decoder = new MPEGDecoder()
  await decoder.ready
  try {
    const parts: Float32Array[][] = []
    let rate = 0
    let length = 0
    let errors = 0
    for (let at = 0; at < bytes.length; at += slice) {
      const decoded = decoder.decode(bytes.subarray(at, at + slice))
      if (decoded.samplesDecoded > 0) parts.push(decoded.channelData)
      rate = decoded.sampleRate || rate
      length += decoded.samplesDecoded
      errors += decoded.errors.length
      if (length > most * rate && rate > 0) throw new BadAudio('audioTooLong', { most })
      await breathe()
    }
    if (length === 0 || errors > parts.length) throw new BadAudio('audioDamaged')
    return { rate, channels: join(parts, length) }
  } finally {
    decoder.free()
  }
}

function join(parts: Float32Array[][], length: number): Float32Array[] {
  const count = Math.min(2, Math.max(...parts.map(part => part.length)))
  return Array.from({ length: count }, (_, channel) => {
    const whole = new Float32Array(length)
    let at = 0
    for (const part of parts) {
      const samples = part[channel] ?? part[0] ?? new Float32Array()
      whole.set(samples, at)
      at += samples.length
    }
    return whole
  })
}
