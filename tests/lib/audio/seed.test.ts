import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { seedSound } from '@/db/seed/audio/melodies'
import { convert } from '@/lib/audio/convert'

test('the sounds of the demo are good files, the same at every seeding', async () => {
  for (const name of ['welcome', 'closed', 'holiday', 'wait', 'message'] as const) {
    const { wav, durationMs } = seedSound(name)
    expect(await convert(wav, 'announcement')).toEqual({ wav, durationMs, rate: 8000 })
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    expect(hash(seedSound(name).wav)).toBe(hash(wav))
    expect(wav.length).toBeLessThan(200_000)
  }
})
