import fc from 'fast-check'
import { directions, type NewCall, outcomes } from '@/db/calls/call'
import { callTypes } from '@/lib/rating/call-type'
import { tremblay } from './people'

export const start = Date.UTC(2026, 9, 25)
export const hour = 3_600_000
/** A fortnight across the end of daylight time, to the second. */
export const second = fc.integer({ min: 0, max: 14 * 24 * 3_600 }).map(seconds => start + seconds * 1_000)

const numbers = ['+14185550101', '+15145550123', '+33142685300', '', '101', '102', '911', '*72']
const names = [null, 'Jean Côté', '=1+1', "'quoted", 'a;b,"c"', '@cmd|x']

/** Any call that the store may hold. */
export const anyCall: fc.Arbitrary<NewCall> = fc
  .record({
    id: fc.uuid(),
    startedAt: second,
    ring: fc.nat(60),
    seconds: fc.nat(4_000),
    direction: fc.constantFrom(...directions),
    type: fc.constantFrom(...callTypes),
    outcome: fc.constantFrom(...outcomes),
    calling: fc.constantFrom(...numbers),
    callingName: fc.constantFrom(...names),
    called: fc.constantFrom(...numbers.filter(number => number !== '')),
    person: fc.constantFrom('alice', 'benoit', null),
    service: fc.constantFrom('ventes', null),
    product: fc.constantFrom('sip-trunking', null),
    cost: fc.nat(90_000),
    accountCode: fc.constantFrom(null, '-4', 'A1'),
  })
  .map(({ ring, person, service, seconds: length, cost, ...call }) => {
    const answered = call.outcome === 'answered'
    const seconds = answered ? length : 0
    const extension = person === 'alice' ? '101' : person === 'benoit' ? '102' : null
    return {
      companyId: tremblay,
      ...call,
      answeredAt: answered ? call.startedAt + ring * 1_000 : null,
      endedAt: call.startedAt + (ring + seconds) * 1_000,
      dialled: null,
      placedBy: call.direction === 'inbound' ? null : person,
      receivedBy: call.direction === 'inbound' ? person : null,
      extension,
      serviceId: service,
      seconds,
      billedSeconds: seconds,
      perMinute: answered ? 180 : 0,
      cost: answered ? cost : 0,
      redirectedBy: null,
      redirectReason: null,
      hungUpBy: null,
      cause: null,
      waitSeconds: null,
    }
  })

export const someCalls = (size: number, seed = 7) =>
  fc.sample(fc.uniqueArray(anyCall, { minLength: size, maxLength: size, selector: call => call.id }), {
    numRuns: 1,
    seed,
  })[0] ?? []
