/** One redirection: who sends calls to whom, and whether it always does (a forward without condition). */
export type Step = { from: string; to: string; always: boolean }

/** The shortest way back from a target to the owner of a field that would point at it, both included; nothing when there is none. */
export function loopBack(steps: readonly Step[], owner: string, target: string): string[] | undefined {
  const seen = new Set([target])
  let ways = [[target]]
  while (ways.length > 0) {
    const longer: string[][] = []
    for (const way of ways) {
      if (way.at(-1) === owner) return way
      for (const { from, to } of steps) {
        if (from !== way.at(-1) || seen.has(to)) continue
        seen.add(to)
        longer.push([...way, to])
      }
    }
    ways = longer
  }
  return undefined
}

/** Where calls to a target really end up by forwards without condition, the target first. It stops where it would turn around. */
export function chainFrom(steps: readonly Step[], target: string): string[] {
  const chain = [target]
  for (;;) {
    const next = steps.find(step => step.always && step.from === chain.at(-1))
    if (!next || chain.includes(next.to)) return chain
    chain.push(next.to)
  }
}
