import { expect, test } from 'vitest'
import type { Call } from '@/lib/routing/call'
import { trace } from '@/lib/routing/trace'
import { CALLER, callCenter, company, MAIN } from './company'

const outside: Call = { from: { kind: 'outside', number: CALLER }, dialled: MAIN }
const inside: Call = { from: { kind: 'inside', id: '2009' }, dialled: '2500' }
const played = (...ids: string[]) => ({ kind: 'sounds', ids })

test.each([
  { when: 'the default music', music: [], musicInside: [], out: { kind: 'music' }, within: { kind: 'music' } },
  { when: 'one music', music: ['piano'], musicInside: [], out: played('piano'), within: played('piano') },
  {
    when: 'two',
    music: ['piano'],
    musicInside: ['news', 'jazz'],
    out: played('piano'),
    within: played('news', 'jazz'),
  },
  { when: 'its own inside only', music: [], musicInside: ['news'], out: { kind: 'music' }, within: played('news') },
])('callers who wait hear $when', ({ music, musicInside, out, within }) => {
  const snapshot = company({ services: [callCenter('help', { extension: '2500', music, musicInside })] })
  const heard = (call: Call) => trace(snapshot, call, 0, { phones: {} }).steps.at(-1)?.hears
  expect(heard(outside)).toEqual(out)
  expect(heard(inside)).toEqual(within)
})
