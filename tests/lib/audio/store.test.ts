import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { sounds } from '@/db/schema'
import { keep } from '@/db/store'
import { convert } from '@/lib/audio/convert'
import { audioPath, audioSize, readAudio, writeAudio } from '@/lib/audio/files'
import { addSound, sweep, usedSpace, withSound } from '@/lib/audio/store'
import { addCompany } from '../../support/people'
import { freshStore } from '../../support/store'
import { wav } from './files'

beforeAll(() => {
  freshStore()
})

const sound = await convert(wav(), 'announcement')

describe('a stored sound', () => {
  test('is whole on disk before its row is written, and counts against the quota', async () => {
    const company = await addCompany('Tremblay')
    const id = await withSound(company, 'announcement', sound, async row => {
      expect(await readAudio(company.id, row.id)).toEqual(Buffer.from(sound.wav))
      await keep(write => addSound(write, row))
      return row.id
    })
    expect(await audioSize(company.id, id)).toBe(sound.wav.length)
    expect(await usedSpace(company)).toEqual({ bytes: sound.wav.length, files: 1 })
    expect(readdirSync(audioPath(company.id, id).replace(/[^/]+$/, ''))).toEqual([`${id}.wav`])
  })

  test('leaves no file when its rows are refused', async () => {
    const company = await addCompany('Tremblay')
    let path = ''
    const failing = withSound(company, 'announcement', sound, async row => {
      path = audioPath(company.id, row.id)
      expect(existsSync(path)).toBe(true)
      throw new Error('name taken')
    })
    await expect(failing).rejects.toThrow('name taken')
    expect(existsSync(path)).toBe(false)
  })

  test.each(['../../../etc/passwd', 'a/b', '', '..', `${newId()}/..`])('is never at %j', async id => {
    const company = await addCompany('Tremblay')
    expect(() => audioPath(company.id, id)).toThrow('Not an identifier')
    await expect(writeAudio(id, newId(), sound.wav)).rejects.toThrow('Not an identifier')
  })
})

describe('the quota of a company', () => {
  const row = (companyId: string, bytes: number) => {
    const use = 'greeting' as const
    return { companyId, id: newId(), use, bytes, rate: 8000, durationMs: 1000, createdAt: 0 }
  }

  test('is 500 megabytes, of which a replaced sound takes nothing any more', async () => {
    const company = await addCompany('Plein')
    const kept = row(company.id, 499_999_000)
    await keep(write => addSound(write, kept))
    const next = row(company.id, 1001)
    await expect(keep(write => addSound(write, next))).rejects.toMatchObject({ reason: 'audioQuota' })
    await keep(write => addSound(write, next, kept.id))
  })

  test('is 500 files, messages apart', async () => {
    const company = await addCompany('Plein')
    const messages = Array.from({ length: 10 }, () => ({ ...row(company.id, 1), use: 'message' as const }))
    const others = Array.from({ length: 499 }, () => row(company.id, 1))
    await keep(write => write.insert(sounds).values([...messages, ...others]))
    await keep(write => addSound(write, row(company.id, 1)))
    await expect(keep(write => addSound(write, row(company.id, 1)))).rejects.toMatchObject({ reason: 'audioQuota' })
    await keep(write => addSound(write, { ...row(company.id, 1), use: 'message' }))
  })
})

test('the sweep takes half-written and orphaned files of more than an hour, and nothing younger', async () => {
  const company = await addCompany('Tremblay')
  const now = Date.UTC(2026, 6, 8)
  const paths = ['tmp', 'orphan', 'young'].map(name => {
    const path = audioPath(company.id, newId()) + (name === 'tmp' ? '.tmp' : '')
    writeFileSync(path, 'x')
    const age = name === 'young' ? 3500 : 3700
    utimesSync(path, now / 1000 - age, now / 1000 - age)
    return path
  })
  await sweep(company, now)
  expect(paths.map(path => existsSync(path))).toEqual([false, false, true])
})
