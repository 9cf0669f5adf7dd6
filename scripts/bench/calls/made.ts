import type { NewCall } from '@/db/calls/call'
import { companyCount, companyId, peopleIn, personId } from '../companies'

let state = 1
/** Below a limit, the same sequence at every run (Lehmer's generator, which is quick). */
function random(below: number): number {
  state = (state * 48_271) % 2_147_483_647
  return state % below
}

/** The large company has a fifth of all calls; the others share the rest, from small to middling. */
const daily = (company: number) => (company === 0 ? 1_825 : 13 + Math.floor((company * 49) / companyCount))

const hours = [8, 9, 9, 10, 10, 10, 11, 11, 12, 13, 13, 14, 14, 14, 15, 15, 16, 16, 17, 19]

/** All companies' calls of one day (counted since 1970), in no order. */
export function callsOfDay(day: number): NewCall[] {
  const calls: NewCall[] = []
  for (let company = 0; company < companyCount; company += 1)
    for (let call = daily(company); call > 0; call -= 1) calls.push(madeCall(company, day))
  return calls
}

function madeCall(company: number, day: number): NewCall {
  const startedAt = day * 86_400_000 + ((hours[random(20)] ?? 9) + 5) * 3_600_000 + random(3_600) * 1_000
  const inbound = random(10) < 6
  const answered = random(10) < 8
  const ring = 2 + random(20)
  const seconds = answered ? 5 + random(600) : 0
  const person = random(peopleIn(company))
  const far = `+1${['418', '514', '416', '212', '604'][random(5)]}555${String(random(10_000)).padStart(4, '0')}`
  const cost = answered && !inbound ? Math.round(seconds * 3.1) : 0
  return {
    companyId: companyId(company),
    id: `${day.toString(36)}${random(2_147_483_646).toString(36)}${random(2_147_483_646).toString(36)}`,
    startedAt,
    answeredAt: answered ? startedAt + ring * 1_000 : null,
    endedAt: startedAt + (ring + seconds) * 1_000,
    direction: inbound ? 'inbound' : 'outbound',
    type: inbound ? 'inbound' : 'canada',
    outcome: answered ? 'answered' : 'no-answer',
    calling: inbound ? far : '+14185550100',
    callingName: inbound ? `Client ${random(5_000)}` : null,
    called: inbound ? '+14185550100' : far,
    dialled: null,
    placedBy: inbound ? null : personId(company, person),
    receivedBy: inbound ? personId(company, person) : null,
    extension: String(1_000 + person),
    serviceId: null,
    seconds,
    billedSeconds: seconds,
    perMinute: inbound ? 0 : 186,
    cost,
    redirectedBy: null,
    redirectReason: null,
    accountCode: null,
    hungUpBy: null,
    cause: null,
    waitSeconds: null,
  }
}
