import { BadAudio } from './bad-audio'
import { sampleReader } from './samples'
import type { Sound } from './sound'

const extensible = 0xfffe
const mostChunks = 64

type Format = { code: number; channels: number; rate: number; bits: number; frame: number }

/**
 * The sound of a WAVE file: PCM, float, mu-law or A-law, mono or stereo. Everything the header claims is checked against the
 * bytes that are there; what follows the sound, in the RIFF chunk or after it, is never read.
 */
export function readWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!isWav(bytes)) throw new BadAudio('audioUnknownFormat')
  const end = 8 + view.getUint32(4, true)
  if (end > bytes.length) throw new BadAudio('audioTruncated')
  let format: Format | undefined
  let at = 12
  for (let count = 0; at + 8 <= end; count++) {
    const name = ascii(bytes, at)
    const size = view.getUint32(at + 4, true)
    const start = at + 8
    if (start + size > end) throw new BadAudio('audioTruncated')
    if (count === mostChunks) throw new BadAudio('audioDamaged')
    if (name === 'fmt ') format = readFormat(view, start, size)
    if (name === 'data') {
      if (!format) throw new BadAudio('audioDamaged')
      return readData(view, start, size, format)
    }
    at = start + size + (size % 2)
  }
  throw new BadAudio('audioDamaged')
}

export function isWav(bytes: Uint8Array): boolean {
  return bytes.length >= 12 && ascii(bytes, 0) === 'RIFF' && ascii(bytes, 8) === 'WAVE'
}

function readFormat(view: DataView, at: number, size: number): Format {
  if (size < 16) throw new BadAudio('audioDamaged')
  const channels = view.getUint16(at + 2, true)
  const rate = view.getUint32(at + 4, true)
  const frame = view.getUint16(at + 12, true)
  const bits = view.getUint16(at + 14, true)
  let code = view.getUint16(at, true)
  if (code === extensible) {
    if (size < 40) throw new BadAudio('audioDamaged')
    code = view.getUint16(at + 24, true)
  }
  if (channels < 1 || channels > 2 || rate < 4000 || rate > 192_000) throw new BadAudio('audioEncoding')
  const consistent = frame === (channels * bits) / 8 && view.getUint32(at + 8, true) === rate * frame
  if (!consistent) throw new BadAudio('audioDamaged')
  return { code, channels, rate, bits, frame }
}

function readData(view: DataView, start: number, size: number, format: Format): Sound {
  const read = sampleReader(format)
  if (size % format.frame !== 0) throw new BadAudio('audioTruncated')
  const frames = size / format.frame
  const channels = Array.from({ length: format.channels }, (_, channel) => {
    const samples = new Float32Array(frames)
    let at = start + (channel * format.bits) / 8
    for (let index = 0; index < frames; index++, at += format.frame) samples[index] = read(view, at)
    return samples
  })
  return { rate: format.rate, channels }
}

function ascii(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}
