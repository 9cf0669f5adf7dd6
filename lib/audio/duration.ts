/** Whole minutes and seconds of a sound, rounded up to the second so that nothing lasts 0. */
export function minutesAndSeconds(durationMs: number): { minutes: number; seconds: number } {
  const whole = Math.max(1, Math.round(durationMs / 1000))
  return { minutes: Math.floor(whole / 60), seconds: whole % 60 }
}

/** Seconds as 2:03, for a running clock. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
