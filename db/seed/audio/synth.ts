/** A note: frequency in hertz (0: silence), length in seconds, loudness from 0 to 1. */
export type Tone = { hertz: number; seconds: number; loud?: number }

export const seedRate = 8000

/** Bell-like notes one after the other: three partials that die away, as 8 kHz samples. The same notes give the same bytes. */
export function play(tones: Tone[]): Float32Array {
  const parts = tones.map(bell)
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function bell({ hertz, seconds, loud = 0.5 }: Tone): Float32Array {
  return Float32Array.from({ length: Math.round(seconds * seedRate) }, (_, index) => {
    const time = index / seedRate
    const attack = Math.min(1, time / 0.008)
    const release = Math.min(1, (seconds - time) / 0.02)
    const fade = attack * release * Math.exp(-2.2 * time)
    const wave = (partial: number) => Math.sin(2 * Math.PI * hertz * partial * time)
    return (loud * fade * (wave(1) + 0.35 * wave(2) + 0.12 * wave(3))) / 1.47
  })
}
