import { BadAudio } from './bad-audio'
import { aLawTable, muLawTable } from './companding'

export type SampleFormat = { code: number; bits: number }

type ReadSample = (view: DataView, at: number) => number

const readers: Record<string, ReadSample> = {
  '1/8': (view, at) => (view.getUint8(at) - 128) / 128,
  '1/16': (view, at) => view.getInt16(at, true) / 32768,
  '1/24': (view, at) => ((view.getInt8(at + 2) << 16) | view.getUint16(at, true)) / 8388608,
  '1/32': (view, at) => view.getInt32(at, true) / 2147483648,
  '3/32': (view, at) => finite(view.getFloat32(at, true)),
  '3/64': (view, at) => finite(view.getFloat64(at, true)),
  '6/8': (view, at) => aLawTable[view.getUint8(at)] ?? 0,
  '7/8': (view, at) => muLawTable[view.getUint8(at)] ?? 0,
}

function finite(value: number): number {
  return Number.isFinite(value) ? Math.max(-1, Math.min(1, value)) : 0
}

/** The reader of a WAVE format code (1 PCM, 3 float, 6 A-law, 7 mu-law) at a width in bits. */
export function sampleReader({ code, bits }: SampleFormat): ReadSample {
  const reader = readers[`${code}/${bits}`]
  if (!reader) throw new BadAudio('audioEncoding')
  return reader
}
