/** What a file of each kind may weigh and last: megabytes as people count them, seconds of sound (field reference 8). */
export const uploadBytes = Number(process.env.AUDIO_UPLOAD_MB ?? 5) * 1_000_000

export type AudioUse = 'announcement' | 'hold-music' | 'greeting' | 'recorded-name' | 'message'

export const secondsOf: Record<AudioUse, { least: number; most: number }> = {
  announcement: { least: 1, most: 300 },
  'hold-music': { least: 1, most: 600 },
  greeting: { least: 1, most: 120 },
  'recorded-name': { least: 0.3, most: 10 },
  message: { least: 0.3, most: 600 },
}

/** What one company may keep, messages apart: those are bounded by each mailbox (security T23). */
export const quota = { bytes: 500_000_000, files: 500 }
