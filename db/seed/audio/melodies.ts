import { writeWav } from '@/lib/audio/wav-out'
import { play, seedRate, type Tone } from './synth'

const hertz = {
  C4: 261.63,
  D4: 293.66,
  E4: 329.63,
  F4: 349.23,
  G4: 392,
  A4: 440,
  B4: 493.88,
  C5: 523.25,
  E5: 659.25,
  G5: 783.99,
}

function notes(score: string, seconds: number): Tone[] {
  return score.split(' ').map(name => ({ hertz: hertz[name as keyof typeof hertz] ?? 0, seconds }))
}

const scores = {
  welcome: [...notes('C5 E5 G5', 0.28), ...notes('C5', 0.9)],
  closed: [...notes('G4 E4', 0.4), ...notes('C4', 1.1)],
  holiday: [...notes('E4 E4 E4 -', 0.25), ...notes('E4 G4 C4 D4', 0.3), ...notes('E4', 0.8)],
  wait: [...notes('A4 - A4 -', 0.35), ...notes('E4', 0.8)],
  // À la claire fontaine, traditional.
  hold: [
    ...notes('G4 G4 B4 B4 A4 B4 A4 G4', 0.42),
    ...notes('G4 B4 B4 A4 B4', 0.42),
    ...notes('- B4 B4 A4 G4 B4 D4 -', 0.42),
    ...notes('G4', 1.4),
  ],
  message: [...notes('D4 F4 A4', 0.5), ...notes('G4 E4 C4', 0.5), ...notes('-', 0.4)],
} satisfies Record<string, Tone[]>

export type SeedSound = keyof typeof scores

/** A demonstration sound as a canonical WAVE file, and how long it lasts. */
export function seedSound(name: SeedSound): { wav: Uint8Array<ArrayBuffer>; rate: 8000; durationMs: number } {
  const samples = play(scores[name])
  return {
    wav: writeWav(samples, seedRate),
    rate: seedRate,
    durationMs: Math.round((samples.length / seedRate) * 1000),
  }
}
