import { breathe } from './sound'

const lobes = 16
const piece = 65_536

/**
 * The same sound at another rate: a windowed-sinc low-pass at the lower of the two Nyquist frequencies, as a polyphase
 * filter, so nothing above 4 (or 8) kHz folds back into speech.
 */
export async function resample(samples: Float32Array, from: number, to: number): Promise<Float32Array> {
  if (from === to) return samples
  const step = greatestDivisor(from, to)
  const phases = to / step
  const stride = from / step
  const filter = phaseFilters(phases, from, to)
  const result = new Float32Array(Math.round((samples.length * to) / from))
  for (let index = 0; index < result.length; index++) {
    if (index % piece === piece - 1) await breathe()
    const position = index * stride
    const centre = Math.floor(position / phases)
    const taps = filter[position % phases] ?? []
    const first = centre - (taps.length / 2 - 1)
    let sum = 0
    for (let tap = 0; tap < taps.length; tap++) sum += (taps[tap] ?? 0) * (samples[first + tap] ?? 0)
    result[index] = sum
  }
  return result
}

function phaseFilters(phases: number, from: number, to: number): Float32Array[] {
  const cutoff = 0.94 * Math.min(1, to / from)
  const half = Math.ceil(lobes / cutoff)
  return Array.from({ length: phases }, (_, phase) => {
    const taps = Float32Array.from({ length: half * 2 }, (_, tap) => {
      const distance = tap - (half - 1) - phase / phases
      return Math.abs(distance) >= half ? 0 : sinc(distance * cutoff) * blackman(distance / half)
    })
    const gain = taps.reduce((sum, tap) => sum + tap, 0)
    return taps.map(tap => tap / gain)
  })
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)
}

/** The Blackman window over -1..1. */
function blackman(x: number): number {
  return 0.42 + 0.5 * Math.cos(Math.PI * x) + 0.08 * Math.cos(2 * Math.PI * x)
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b)
}
