import type { Leg, NewCall, Outcome } from '@/db/calls/call'
import { type RateTable, rate } from '@/lib/rating/rate'
import type { Colleague, Office, Service } from './office'
import type { Random } from './random'

type Made = Pick<NewCall, 'direction' | 'calling' | 'callingName' | 'called'> &
  Partial<Pick<NewCall, 'placedBy' | 'receivedBy' | 'extension' | 'serviceId' | 'redirectedBy' | 'redirectReason'>> & {
    median: number
    answers: number
    service?: Service
    tried?: Colleague[]
  }

/** One plausible call that begins at an instant. */
export function oneCall(office: Office, startedAt: number, open: boolean, random: Random, rates: RateTable): NewCall {
  const kinds = open
    ? ([
        ['main', 36],
        ['direct', 14],
        ['out', 34],
        ['inside', 16],
      ] as const)
    : ([
        ['main', 60],
        ['direct', 15],
        ['out', 25],
      ] as const)
  const make = { main: toMainNumber, direct: toPerson, out: outgoing, inside: internal }[random.weighted(kinds)]
  return finished(office, make(office, open, random), startedAt, random, rates)
}

function caller({ contacts }: Office, random: Random) {
  const { number, name } = random.one(
    random.weighted([
      [contacts.near, 70],
      [contacts.canada, 22],
      [contacts.us, 7],
      [contacts.abroad, 1],
    ]),
  )
  return random.chance(0.04) ? { calling: '', callingName: null } : { calling: number, callingName: name }
}

function toMainNumber(office: Office, open: boolean, random: Random): Made {
  const { answering, services, mainNumber, tollFree } = office
  const service = services.length ? random.one(services) : undefined
  const agents = service?.agents.length ? service.agents : answering
  const person = random.one(agents)
  return {
    direction: 'inbound',
    ...caller(office, random),
    called: tollFree && random.chance(0.18) ? tollFree : mainNumber,
    receivedBy: person.id,
    extension: person.extension,
    serviceId: service?.id ?? null,
    service,
    tried: [...(random.chance(0.35) ? [random.one(agents)] : []), person],
    median: 150,
    answers: open ? 0.88 : 0.15,
  }
}

function toPerson(office: Office, open: boolean, random: Random): Made {
  const person = random.weighted(
    office.people.filter(({ number }) => number).map(someone => [someone, someone.weight] as const),
  )
  const away = random.chance(0.1)
  const colleague = away ? random.one(office.answering) : person
  return {
    direction: 'inbound',
    ...caller(office, random),
    called: person.number ?? office.mainNumber,
    receivedBy: colleague.id,
    extension: colleague.extension,
    redirectedBy: away ? person.number : null,
    redirectReason: away ? random.one(['no-answer', 'busy']) : null,
    median: 190,
    answers: open ? 0.76 : 0.1,
  }
}

function outgoing(office: Office, _open: boolean, random: Random): Made {
  const person = random.weighted(office.people.map(someone => [someone, someone.weight] as const))
  const { near, canada, us, abroad } = office.contacts
  const to = random.weighted([
    [random.one(near).number, 58],
    [random.one(canada).number, 22],
    [random.one(us).number, 8],
    [random.one(abroad).number, 2],
    [`+1800555019${random.whole(10)}`, 9],
    ['411', 1],
  ])
  return {
    direction: 'outbound',
    calling: person.number ?? office.mainNumber,
    callingName: null,
    called: to,
    placedBy: person.id,
    extension: person.extension,
    median: 130,
    answers: 0.81,
  }
}

function internal(office: Office, _open: boolean, random: Random): Made {
  const from = random.one(office.people)
  const to = random.one(office.people.filter(someone => someone !== from))
  return {
    direction: 'internal',
    calling: from.extension,
    callingName: null,
    called: to.extension,
    placedBy: from.id,
    receivedBy: to.id,
    extension: from.extension,
    median: 70,
    answers: 0.8,
  }
}

const unanswered: readonly (readonly [Outcome, number])[] = [
  ['no-answer', 45],
  ['voicemail', 25],
  ['cancelled', 20],
  ['busy', 9],
  ['failed', 1],
]
const causes: Record<Outcome, string> = {
  answered: 'NORMAL_CLEARING',
  'no-answer': 'NO_ANSWER',
  voicemail: 'NO_ANSWER',
  cancelled: 'ORIGINATOR_CANCEL',
  busy: 'USER_BUSY',
  failed: 'NORMAL_TEMPORARY_FAILURE',
}

function finished(office: Office, made: Made, startedAt: number, random: Random, rates: RateTable): NewCall {
  const { median, answers, service, tried = [], ...call } = made
  const outcome = random.chance(answers) ? 'answered' : random.weighted(unanswered)
  const answered = outcome === 'answered'
  const ring = answered ? 2 + random.whole(14) : 8 + random.whole(24)
  const seconds = answered ? random.length(median) : 0
  const home = office.people.find(({ id }) => id === call.placedBy)?.number ?? office.mainNumber
  const rating = rate(
    { ...call, calling: call.direction === 'outbound' ? home : call.calling, startedAt, answered, seconds },
    rates,
  )
  const id = Array.from({ length: 4 }, () => random.whole(65_536).toString(16).padStart(4, '0')).join('')
  return {
    companyId: office.companyId,
    id,
    placedBy: null,
    receivedBy: null,
    extension: null,
    serviceId: null,
    redirectedBy: null,
    redirectReason: null,
    ...call,
    startedAt,
    answeredAt: answered ? startedAt + ring * 1_000 : null,
    endedAt: startedAt + (ring + seconds) * 1_000,
    outcome,
    dialled: null,
    seconds,
    ...rating,
    accountCode: null,
    hungUpBy: answered ? random.one(['local', 'remote']) : null,
    cause: causes[outcome],
    disposition: answered && service ? dispositionOf(service, id) : null,
    waitSeconds: service?.kind === 'call-centers' ? ring : null,
    product: call.direction !== 'internal' && office.trunk && random.chance(0.08) ? 'sip-trunking' : null,
    legs: service && tried.length > 1 ? legsOf(service, tried, startedAt, ring, outcome, seconds) : undefined,
  }
}

/** A code for most of the calls that a queue with codes takes; agents forget some. */
function dispositionOf({ codes }: Service, id: string): string | null {
  return codes[Number.parseInt(id.slice(0, 4), 16) % (codes.length + 1)] ?? null
}

function legsOf(
  service: Service,
  tried: Colleague[],
  startedAt: number,
  ring: number,
  outcome: Outcome,
  seconds: number,
): Leg[] {
  const step = Math.floor(ring / tried.length)
  const first = {
    id: '1',
    startedAt,
    entryId: service.id,
    called: service.extension ?? '',
    outcome,
    seconds,
    reason: null,
  }
  const phones = tried.map((person, index): Leg => {
    const last = index === tried.length - 1
    return {
      id: String(index + 2),
      startedAt: startedAt + index * step * 1_000,
      entryId: person.id,
      called: person.extension,
      outcome: last ? outcome : 'no-answer',
      seconds: last ? seconds : 0,
      reason: null,
    }
  })
  return [first, ...phones]
}
