/** Sound as it is worked on: one Float32Array a channel, values from -1 to 1, `rate` samples a second. */
export type Sound = { rate: number; channels: Float32Array[] }

/** The mean of the channels: a telephone has one. */
export function toMono({ rate, channels }: Sound): { rate: number; samples: Float32Array } {
  const [first = new Float32Array(), second] = channels
  if (!second) return { rate, samples: first }
  return { rate, samples: first.map((value, index) => (value + (second[index] ?? 0)) / 2) }
}

/** Long work on sound lets other requests through between its pieces. */
export function breathe(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}
