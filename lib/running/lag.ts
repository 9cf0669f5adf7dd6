import { monitorEventLoopDelay } from 'node:perf_hooks'

const kept = globalThis as typeof globalThis & { portalLag?: ReturnType<typeof monitorEventLoopDelay> }

/** Starts measuring how long requests wait for the process. */
export function watchLag(): void {
  kept.portalLag ??= monitorEventLoopDelay({ resolution: 20 })
  kept.portalLag.enable()
}

/** The longest wait since the last question, in milliseconds. */
export function worstLag(): number {
  const worst = kept.portalLag ? kept.portalLag.max / 1e6 : 0
  kept.portalLag?.reset()
  return worst
}
