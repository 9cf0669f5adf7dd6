/** Numbers that look random and are the same each time for the same name (mulberry32). */
export function randomOf(name: string) {
  let state = 2_166_136_261
  for (const character of name) state = Math.imul(state ^ character.charCodeAt(0), 16_777_619)

  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  return {
    chance: (share: number) => next() < share,
    whole: (below: number) => Math.floor(next() * below),
    one: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
    /** One of them, each as often as its weight says. */
    weighted<T>(choices: readonly (readonly [T, number])[]): T {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0)
      const found = choices.find(([, weight]) => {
        left -= weight
        return left < 0
      })
      return (found ?? (choices.at(-1) as readonly [T, number]))[0]
    },
    /** Lengths of conversations: many short ones, few long ones, around a median. */
    length: (median: number) => {
      const bell = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
      return Math.max(4, Math.min(5_400, Math.round(median * Math.exp(0.95 * bell))))
    },
  }
}

export type Random = ReturnType<typeof randomOf>
