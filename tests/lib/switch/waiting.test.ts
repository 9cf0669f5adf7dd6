import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { callCenters, directory, links, members, numberAnnouncements, numbers, phones } from '@/db/schema'
import { keep } from '@/db/store'
import { countAhead, type Waiting } from '@/lib/routing/queue-order'
import type { Heard, Step } from '@/lib/routing/step'
import { reply } from '@/lib/switch/reply'
import { company } from '../../routing/company'
import { freshStore } from '../../support/store'
import { addQueue, addSoundOf, changed, QUEUE, setCallCenters, setState, step, withPhones, wordOf } from './soutien'

const URGENT = '+14185550198'
let made: Awaited<ReturnType<typeof withPhones>>

beforeEach(async () => {
  freshStore()
  made = await withPhones()
})

/** Nobody of « Soutien » is free; its second number goes before the first. */
async function full(own: Parameters<typeof addQueue>[1] = {}) {
  const ownerId = await addQueue(made, { type: 'premium', ...own })
  const urgent = { companyId: made.companyId, number: URGENT, ownerId, dnisPriority: 0 }
  await keep(write => write.insert(numbers).values(urgent))
  for (const one of [made.alice, made.benoit]) await setState(made, one, 'wrap-up')
}

const positionOf = async (...asked: Parameters<typeof step>) =>
  /"position":(\d+)/.exec(JSON.stringify(await step(...asked)))?.[1]

describe('a caller who waits', () => {
  test('leaves for the overflow when it is time, whatever Alice does meanwhile', async () => {
    await full({ overflowByTime: true, overflowSeconds: 70, entrance: false })
    expect(wordOf(await step('1', 'new'))).toBe('wait 10')
    expect(wordOf(await step('1', 'noAnswer', 30))).toBe('wait 10')
    await setState(made, made.alice, 'available')
    expect(wordOf(await step('1', 'noAnswer', 60))).toBe(made.alice.id)
    await setState(made, made.alice, 'unavailable')
    expect(wordOf(await step('1', 'noAnswer', 70))).toBe('busy')
  })

  test('hears the entrance message once, at the beginning', async () => {
    await full()
    const entrance = { prompt: 'entrance' }
    expect(await step('1', 'new')).toMatchObject({ play: [entrance, { music: 'default' }] })
    for (const [at, state] of [
      [30, 'available'],
      [60, 'unavailable'],
      [90, 'wrap-up'],
    ] as const) {
      await setState(made, made.alice, state)
      expect(JSON.stringify(await step('1', 'noAnswer', at))).not.toContain('entrance')
    }
  })

  test('and whom Alice answers stays with her, though the queue closed while her phone rang', async () => {
    const queueId = await addQueue(made, { nightAction: 'busy', forcedTo: { kind: 'entry', id: made.benoit.id } })
    const own = eq(callCenters.id, queueId)
    for (const [call, closed] of [
      ['1', { nightForce: true }],
      ['2', { forced: true }],
    ] as const) {
      expect(wordOf(await step(call, 'new'))).toBe(made.alice.id)
      await changed(made, write => write.update(callCenters).set(closed).where(own))
      expect(wordOf(await step(call, 'answered', 5))).toBe('{"connected":true}')
      expect(wordOf(await step(`${call} later`, 'new', 6))).not.toBe(made.alice.id)
      await changed(made, write => write.update(callCenters).set({ nightForce: false, forced: false }).where(own))
    }
  })

  test.each([
    ['the queue is deleted', QUEUE],
    ['she is deleted, who is called directly', undefined],
  ])('and whom Alice answers stays with her, though meanwhile %s', async (_, number) => {
    const queueId = await addQueue(made)
    await setCallCenters(made, { unavailableOnPersonal: true })
    const { id } = made.alice
    const dialled = number ?? '+14185550198'
    if (!number)
      await keep(write => write.insert(numbers).values({ companyId: made.companyId, number: dialled, ownerId: id }))
    expect(wordOf(await step('1', 'new', 0, dialled))).toBe(id)
    await changed(made, async write => {
      await write.update(numbers).set({ ownerId: null })
      await write.update(phones).set({ ownerId: null }).where(eq(phones.ownerId, id))
      await write.delete(links).where(eq(links.targetId, id))
      await write.delete(members).where(eq(members.personId, id))
      await write.delete(directory).where(eq(directory.id, number ? queueId : id))
    })
    expect(wordOf(await step('1', 'answered', 5, dialled))).toBe('{"connected":true}')
  })

  test('and began with a free agent is not welcomed in the middle of the wait', async () => {
    await addQueue(made)
    expect(wordOf(await step('1', 'new'))).toBe(made.alice.id)
    for (const one of [made.alice, made.benoit]) await setState(made, one, 'wrap-up')
    expect(await step('1', 'noAnswer', 48)).toMatchObject({ play: [{ music: 'default' }] })
  })

  test('has a place by the priority of the number that was dialled, then by time', async () => {
    await full({ wait: 'position', waitRepeat: true })
    expect(await positionOf('1', 'new', 0)).toBe('1')
    expect(await positionOf('2', 'new', 1)).toBe('2')
    expect(await positionOf('3', 'new', 2, URGENT)).toBe('1')
    expect(await positionOf('4', 'new', 3, URGENT)).toBe('2')
    expect(await positionOf('1', 'noAnswer', 30)).toBe('3')
    expect(await positionOf('2', 'noAnswer', 31)).toBe('4')
  })

  test('goes up by a priority after each of its times, and the switch is told', async () => {
    await full({ wait: 'position', waitRepeat: true, promote3Seconds: 60, promote2Seconds: 30 })
    expect(await positionOf('1', 'new', 0)).toBe('1')
    await keep(write => write.update(numbers).set({ dnisPriority: 2 }).where(eq(numbers.number, URGENT)))
    await setState(made, made.alice, 'wrap-up')
    expect(await positionOf('2', 'new', 1, URGENT)).toBe('1')
    const asked = [
      [30, 3, 2],
      [60, 2, undefined],
      [91, 1, 1],
    ] as const
    for (const [seconds, priority, position] of asked) {
      const answer = JSON.stringify(await step('1', 'noAnswer', seconds))
      expect(answer).toContain(`"priority":${priority}`)
      expect(/"position":(\d+)/.exec(answer)?.[1]).toBe(position && String(position))
    }
  })

  test('hears the announcements of the number, and the agent its whisper, in place of those of « Soutien »', async () => {
    const ownerId = await addQueue(made, { type: 'premium', entranceMandatory: true, whisper: true })
    const urgent = { companyId: made.companyId, number: URGENT, ownerId }
    const [bienvenue, chuchotement] = [await addSoundOf(made, 'Bienvenue'), await addSoundOf(made, 'Chuchotement')]
    await keep(async write => {
      await write.insert(numbers).values(urgent)
      const own = { companyId: made.companyId, number: URGENT, position: 0 }
      await write.insert(numberAnnouncements).values({ ...own, moment: 'entrance', announcementId: bienvenue })
      await write.insert(numberAnnouncements).values({ ...own, moment: 'whisper', announcementId: chuchotement })
      await write.insert(numberAnnouncements).values({ ...own, moment: 'music', announcementId: chuchotement })
    })
    await setState(made, made.benoit, 'wrap-up')
    const [plain, own] = [JSON.stringify(await step('1', 'new')), JSON.stringify(await step('2', 'new', 1, URGENT))]
    expect(plain).toContain('{"prompt":"entrance"}')
    expect(plain).toContain('"whisper":[{"prompt":"whisper"}]')
    expect(own).toContain(`"play":[{"announcement":"${bienvenue}","name":"Bienvenue"}]`)
    expect(own).toContain(`"whisper":[{"announcement":"${chuchotement}","name":"Chuchotement"}]`)
    expect(JSON.stringify(await step('2', 'busy', 5, URGENT))).toContain(`"play":[{"announcement":"${chuchotement}"`)
  })

  test('goes ahead of all others once an agent let the call ring', async () => {
    await full({ wait: 'position', waitRepeat: true })
    await setState(made, made.benoit, 'available')
    expect(wordOf(await step('2', 'new', 0))).toBe(made.benoit.id)
    await setState(made, made.benoit, 'wrap-up')
    await step('1', 'new', 1, URGENT)
    expect(await positionOf('2', 'noAnswer', 49)).toBe('1')
    expect(await positionOf('1', 'noAnswer', 50, URGENT)).toBe('2')
  })

  test('keeps the place of the moment when the call came to the queue, and is not told it again', async () => {
    await full({ wait: 'position', waitRepeat: true })
    await keep(write => write.update(numbers).set({ ringPattern: 'longLong' }).where(eq(numbers.number, QUEUE)))
    expect(await positionOf('1', 'new', 0)).toBe('1')
    expect(await positionOf('2', 'new', 1)).toBe('2')
    for (const one of [made.alice, made.benoit]) await setState(made, one, 'unavailable')
    expect(await positionOf('2', 'noAnswer', 31)).toBeUndefined()
    expect(await positionOf('1', 'noAnswer', 32)).toBeUndefined()
  })
})

test('a place is what a slow sort says', () => {
  const waiting = fc.record({
    call: fc.uuid(),
    at: fc.constantFrom('help', 'sales'),
    since: fc.integer({ min: 0, max: 5 }),
    priority: fc.integer({ min: 0, max: 3 }),
    bounced: fc.boolean(),
  })
  const written = ({ bounced, priority, since, call }: Waiting) => `${bounced ? 0 : 1} ${priority} ${since} ${call}`
  fc.assert(
    fc.property(fc.uniqueArray(waiting, { selector: one => one.call, minLength: 1, maxLength: 12 }), calls => {
      const [call, ...others] = calls
      if (!call) return
      const sorted = calls.filter(one => one.at === call.at).toSorted((a, b) => (written(a) < written(b) ? -1 : 1))
      expect(countAhead(call, others)).toBe(sorted.indexOf(call))
    }),
  )
})

test('music is told once, whether it is the very same or alike', () => {
  const place = { id: 'help' }
  const music = (): Heard => ({ kind: 'sounds', ids: ['piano'] })
  const waited: Step = {
    at: 0,
    seconds: 30,
    place,
    rule: 'queue',
    text: 'queue.waits',
    params: {},
    skipped: [],
    hears: music(),
  }
  const ask = { ask: 'wait', hears: music(), seconds: 30, place } as const
  const context = {
    lines: new Map(),
    queued: { priority: 3, ahead: 0, first: false },
    from: { kind: 'outside' } as const,
  }
  const standing = { steps: [waited], story: { answers: [], visits: [] }, ask }
  const answer = reply(standing, 0, { ...context, snapshot: company({}) })
  expect(answer).toMatchObject({ play: [{ announcement: 'piano' }] })
})
