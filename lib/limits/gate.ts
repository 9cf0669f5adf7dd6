/** Thrown when more wait than the gate lets wait. */
export class Busy extends Error {}

/** A gate that lets `most` works run at once and `queue` more wait; beyond that it throws `Busy`. */
export function gate(most: number, queue: number) {
  const waiting: (() => void)[] = []
  let running = 0
  return async function through<T>(work: () => Promise<T>): Promise<T> {
    if (running >= most) {
      if (waiting.length >= queue) throw new Busy()
      await new Promise<void>(go => waiting.push(go))
    } else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
