import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BadAudio } from '@/lib/audio/bad-audio'
import { convert } from '@/lib/audio/convert'
import { readWav } from '@/lib/audio/wav-in'
import { chunk, data, fmt, riff, wav } from './files'
import { hostile } from './hostile'
import { toneMp3 } from './tone-mp3'

function loudness(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length)
}

function crossings(samples: Float32Array): number {
  return samples.reduce((count, value, index) => count + Number(value >= 0 && (samples[index - 1] ?? 0) < 0), 0)
}

function samplesOf(file: Uint8Array): Float32Array {
  const sound = readWav(file)
  expect(sound.channels).toHaveLength(1)
  return sound.channels[0] ?? new Float32Array()
}

describe('a good file becomes mono 16-bit PCM at a telephone rate', () => {
  test.each([
    ['8-bit PCM', { bits: 8 }, 8000],
    ['16-bit PCM', { bits: 16 }, 8000],
    ['24-bit stereo at CD rate', { bits: 24, channels: 2, rate: 44_100 }, 16_000],
    ['32-bit PCM at 48 kHz', { bits: 32, rate: 48_000 }, 16_000],
    ['32-bit float at 22.05 kHz', { code: 3, bits: 32, rate: 22_050 }, 16_000],
    ['64-bit float at 11.025 kHz', { code: 3, bits: 64, rate: 11_025 }, 16_000],
    ['A-law', { code: 6, bits: 8 }, 8000],
    ['mu-law stereo', { code: 7, bits: 8, channels: 2 }, 8000],
    ['an odd rate', { rate: 44_099 }, 16_000],
  ])('%s', async (_, shape, rate) => {
    const result = await convert(wav(shape), 'announcement')
    expect(result).toMatchObject({ rate, durationMs: 1500 })
    expect(Math.abs(result.wav.length - 44 - rate * 3)).toBeLessThanOrEqual(2)
    const samples = samplesOf(result.wav)
    expect(crossings(samples)).toBeCloseTo(660, -1)
    const square = 'code' in shape && shape.code > 5
    expect(loudness(samples)).toBeCloseTo(square ? 0.48 : 0.5 / Math.SQRT2, 1)
  })

  test('MP3, with or without a tag in front', async () => {
    const tag = Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\x01\x00', 'latin1'), Buffer.alloc(128)])
    for (const file of [toneMp3, Buffer.concat([tag, toneMp3])]) {
      const result = await convert(file, 'announcement')
      expect(result).toMatchObject({ rate: 8000, durationMs: 1368 })
      expect(crossings(samplesOf(result.wav).subarray(1500, 9500))).toBe(440)
    }
  })

  test('what a telephone cannot carry is filtered out instead of folded back', async () => {
    const result = await convert(wav({ rate: 44_100, hertz: 11_000 }), 'announcement')
    expect(loudness(samplesOf(result.wav).subarray(200, -200))).toBeLessThan(0.001)
  })

  test('other chunks, and whatever follows the sound, are left behind', async () => {
    const script = Buffer.from('<script>alert(1)</script>')
    const file = riff(chunk('LIST', script), fmt({}), data({}), chunk('id3 ', script))
    const result = await convert(Buffer.concat([file, Buffer.from('PK\x03\x04'), script]), 'announcement')
    expect(result.durationMs).toBe(1500)
    expect(Buffer.from(result.wav).includes('script')).toBe(false)
    expect(Buffer.from(result.wav).includes('PK')).toBe(false)
  })

  test('silly numbers in a float file are silence', async () => {
    const file = wav({ code: 3, bits: 32 })
    file.writeFloatLE(Number.NaN, 44)
    file.writeFloatLE(Number.POSITIVE_INFINITY, 48)
    file.writeFloatLE(300, 52)
    const samples = samplesOf((await convert(file, 'announcement')).wav)
    expect([...samples.subarray(0, 3)].map(value => Math.round(value * 100) / 100)).toEqual([0, 0, 1])
  })

  test('hold music may last ten minutes, a greeting two', async () => {
    const long = wav({ code: 7, bits: 8, seconds: 130 })
    await expect(convert(long, 'greeting')).rejects.toMatchObject({ reason: 'audioTooLong', params: { most: 120 } })
    expect((await convert(long, 'hold-music')).durationMs).toBe(130_000)
  })
})

test.each(hostile)('%s is refused', async (_, file, reason) => {
  await expect(convert(file, 'announcement')).rejects.toMatchObject({ reason })
})

test('no bytes at all make the converter fail in another way than BadAudio', async () => {
  const good = [wav(), wav({ code: 7, bits: 8 }), toneMp3]
  const change = fc.record({
    file: fc.constantFrom(...good),
    at: fc.nat(200),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
    cut: fc.nat(12_000),
  })
  await fc.assert(
    fc.asyncProperty(change, async ({ file, at, bytes, cut }) => {
      const copy = Buffer.from(file.subarray(0, Math.max(cut, at + 8)))
      copy.set(bytes.subarray(0, Math.max(0, copy.length - at)), Math.min(at, copy.length))
      const result = await convert(copy, 'announcement').catch(error => error)
      if (!(result instanceof BadAudio)) expect(result).toHaveProperty('wav')
    }),
    { numRuns: 150 },
  )
})
