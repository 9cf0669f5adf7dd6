import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asDialled } from '@/lib/routing/dialled-number'
import { promoted } from '@/lib/routing/queue-order'
import type { OwnSounds } from '@/lib/routing/snapshot'
import { callCenter, MAIN } from './company'

const plain = callCenter('help', {
  entrance: { active: true, mandatory: true, announcements: ['welcome'] },
  music: ['piano'],
  musicInside: ['news'],
  manners: {
    ...callCenter('help').manners,
    comfort: { every: 30, announcements: ['patience'] },
    whisper: ['sales'],
  },
})
const quiet = callCenter('help')
const number = (sounds: OwnSounds, ownerId = 'help') => ({
  ...{ number: MAIN, active: true, ownerId },
  dnis: { priority: 3, sounds },
})
const all: OwnSounds = { entrance: ['hello', 'rules'], comfort: ['soon'], music: ['fiddle'], whisper: ['ontario'] }

test('who dialled a number with its own announcements hears those', () => {
  expect(asDialled(plain, number(all))).toMatchObject({
    entrance: { active: true, mandatory: true, announcements: ['hello', 'rules'] },
    music: ['fiddle'],
    musicInside: [],
    manners: { comfort: { every: 30, announcements: ['soon'] }, whisper: ['ontario'] },
  })
})

test('what the number has none of stays the call centre’s', () => {
  expect(asDialled(plain, number({ entrance: ['hello'] }))).toEqual({
    ...plain,
    entrance: { active: true, mandatory: true, announcements: ['hello'] },
  })
})

test('a moment at which the call centre plays nothing stays silent', () => {
  const own = asDialled(quiet, number(all))
  expect(own.entrance.active).toBe(false)
  expect(own.manners).toEqual(quiet.manners)
})

test.each([
  ['no number', undefined],
  ['a number of another call centre', number(all, 'sales')],
  ['a number without any', { number: MAIN, active: true, ownerId: 'help', dnis: { priority: 1 } }],
])('%s changes nothing', (_, dialled) => {
  expect(asDialled(plain, dialled)).toBe(plain)
})

test.each([
  [3, 0, {}, 3],
  [3, 9999, {}, 3],
  [3, 59, { 3: 60 }, 3],
  [3, 60, { 3: 60 }, 2],
  [3, 9999, { 3: 60 }, 2],
  [3, 89, { 3: 60, 2: 30 }, 2],
  [3, 90, { 3: 60, 2: 30 }, 1],
  [3, 100, { 3: 60, 2: 30, 1: 10 }, 0],
  [2, 30, { 3: 60, 2: 30, 1: 10 }, 1],
  [3, 9999, { 2: 30 }, 3],
  [0, 9999, { 3: 60, 2: 30, 1: 10 }, 0],
])('priority %i after %i s of waiting, with %j, is %i', (priority, seconds, after, expected) => {
  expect(promoted(priority, seconds, after)).toBe(expected)
})

test('a longer wait never lowers a priority, and none goes beyond the highest', () => {
  const level = fc.option(fc.integer({ min: 1, max: 1800 }), { nil: undefined })
  const times = fc.tuple(level, level, level).map(([one, two, three]) => {
    const all = { ...(one && { 1: one }), ...(two && { 2: two }), ...(three && { 3: three }) }
    return all as { readonly [priority: number]: number }
  })
  const wait = fc.integer({ min: 0, max: 6000 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3 }), times, wait, wait, (priority, after, one, two) => {
      const [sooner, later] = [Math.min(one, two), Math.max(one, two)]
      expect(promoted(priority, later, after)).toBeLessThanOrEqual(promoted(priority, sooner, after))
      expect(promoted(priority, later, after)).toBeGreaterThanOrEqual(0)
    }),
  )
})
