/** Resolves with the signal that asks this process to stop; a second one ends it at once. */
export function stopAsked(): Promise<NodeJS.Signals> {
  return new Promise(stop => {
    let asked = false
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => {
        if (asked) process.exit(130)
        asked = true
        stop(signal)
      })
  })
}
