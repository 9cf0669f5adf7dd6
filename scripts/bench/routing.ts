import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '@/db/id'
import { migrate } from '@/db/migrate'
import {
  companies,
  directory,
  features,
  huntGroups,
  licences,
  links,
  members,
  numbers,
  people,
  phones,
  scheduleEvents,
  schedules,
} from '@/db/schema'
import { close } from '@/db/sqlite'
import { keep } from '@/db/store'
import { outcomeChanges } from '@/lib/routing/changes'
import { momentsOf } from '@/lib/routing/moments'
import { chainFrom, wayTo } from '@/lib/routing/onward'
import { problemsOf } from '@/lib/routing/problems'
import { trace } from '@/lib/routing/trace'
import { snapshotOf } from '@/lib/snapshot/load'
import { outcomeWords } from '@/lib/snapshot/outcome-words'
import { nextStep } from '@/lib/switch/next-step'
import { measureQueues } from './queues'
import { measureSwitch } from './switch'
import { type Measured, middle, ms, timed } from './table'

const staff = 5_000
const services = 300
const instant = Date.UTC(2026, 5, 17, 14)
const groups = Array.from({ length: services }, (_, place) => place)

/** Routing for a company of 5,000 people and 300 hunt groups, each with a number, in a store of its own. */
export async function measureRouting(): Promise<Measured[]> {
  const outer = process.env.DATA_DIR
  close()
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'voice-portal-routing-'))
  try {
    migrate()
    const companyId = newId()
    await fill(companyId)
    const own = await measure(companyId)
    const queued = await measureQueues(
      companyId,
      groups.slice(0, 20).map(place => entryId('a', place)),
    )
    return [...own, ...queued, ...(await measureSwitch(groups.map(place => number(staff + place))))]
  } finally {
    close()
    rmSync(process.env.DATA_DIR, { recursive: true, force: true })
    process.env.DATA_DIR = outer
  }
}

async function measure(id: string): Promise<Measured[]> {
  const [load] = await timed(1, () => snapshotOf({ id }))
  const again = await timed(200, () => snapshotOf({ id }))
  const snapshot = await snapshotOf({ id })
  const all = [...snapshot.numbers.keys()]
  const call = (run: number) => ({
    from: { kind: 'outside', number: '+14185551212' } as const,
    dialled: all[run % all.length] ?? '',
  })
  const decisions = 100_000
  const [traced = 0] = await timed(1, () => {
    for (let run = 0; run < decisions; run++) trace(snapshot, call(run), instant + run * 60_000)
  })
  const steps = await timed(1_500, run =>
    nextStep({ call: `call-${run}`, from: '+14185551212', dialled: call(run).dialled, outcome: 'new' }, Date.now()),
  )
  const problems = await timed(1, () => problemsOf(snapshot, instant))
  const [person] = [...snapshot.entries.values()].filter(entry => entry.kind === 'person')
  const after = person && {
    ...snapshot,
    entries: new Map(snapshot.entries).set(person.id, { ...person, active: false }),
  }
  const compared = await timed(5, () => after && outcomeChanges(snapshot, after, momentsOf(snapshot, instant)))
  const night = { mode: 'on', to: { kind: 'voicemail', id: person?.id ?? '' } } as const
  const everywhere = await timed(1, () => {
    const changes = outcomeChanges(snapshot, { ...snapshot, night }, momentsOf(snapshot, instant))
    outcomeWords(changes, snapshot, snapshot, 'fr')
  })
  const [from = '', to = ''] = [...snapshot.entries.keys()]
  const checked = await timed(1_000, () => [wayTo(snapshot, from, to), chainFrom(snapshot, from, instant)])
  const row = (what: string, ours: string): Measured => ({ what: `routing: ${what}`, ours })
  const { p50, p95 } = middle(steps)
  return [
    row(`snapshot of ${staff} people and ${services} services, loaded`, ms(load ?? 0)),
    row('snapshot, unchanged', ms(middle(again).p95)),
    row('decisions', `${Math.round(decisions / (traced / 1_000))} calls/s`),
    row('next step of a switch, state kept: p50, p95', `${ms(p50)}, ${ms(p95)}`),
    row('problems of all numbers and services', ms(problems[0] ?? 0)),
    row('what a change does to all numbers', ms(middle(compared).p50)),
    row('what night forwarding does to all numbers, in words', ms(everywhere[0] ?? 0)),
    row('circles and chains of a destination: p95', ms(middle(checked).p95)),
  ]
}

const entryId = (kind: 'a' | 'b', place: number) => `00000000-0000-7000-${kind}000-${String(place).padStart(12, '0')}`
const number = (place: number) => `+1418${String(2_000_000 + place)}`

async function fill(companyId: string): Promise<void> {
  const person = (place: number) => entryId('a', place)
  const group = (place: number) => entryId('b', place)
  const licenceId = newId()
  const schedule = newId()
  const places = Array.from({ length: staff }, (_, place) => place)
  await keep(async write => {
    await write.insert(companies).values({ id: companyId, name: 'Banc', mainNumber: number(0), createdAt: 0 })
    await write.insert(licences).values({ companyId, id: licenceId, pack: 'premium', quantity: staff })
    const entry = { companyId, createdAt: 0 }
    await write.insert(directory).values({ ...entry, id: schedule, kind: 'schedules', name: 'Heures', sort: 'heures' })
    await write.insert(schedules).values({ companyId, id: schedule, type: 'time' })
    await write.insert(scheduleEvents).values({
      ...{ companyId, id: newId(), scheduleId: schedule, name: 'Heures', startDate: '2026-01-01', startTime: '09:00' },
      ...{ endDate: '2026-01-01', endTime: '17:00', every: 'week', interval: 1, weekdays: '12345' },
    })
    for (const place of places) {
      const id = person(place)
      const name = `Personne ${place}`
      await write
        .insert(directory)
        .values({ ...entry, id, kind: 'person', name, sort: name, extension: `${10_000 + place}` })
      await write.insert(people).values({
        ...{ companyId, id, firstName: 'Personne', lastName: `${place}`, username: `${companyId}${place}` },
        ...{ email: 'banc@exemple.example', licenceId },
      })
      await write.insert(numbers).values({ companyId, number: number(place), ownerId: id })
      await write
        .insert(phones)
        .values({ companyId, id: newId(), name, model: 't54w', kind: 'desk', ownerId: id, createdAt: 0 })
      if (place % 3) continue
      await write
        .insert(features)
        .values({ companyId, personId: id, feature: 'forwarding-no-answer', active: true, rings: 4 })
      const slot = 'forwarding.no-answer'
      await write
        .insert(links)
        .values({ companyId, ownerId: id, slot, kind: 'entry', targetId: person(Math.max(place - 1, 0)) })
    }
    for (const place of groups) {
      const id = group(place)
      const name = `Groupe ${place}`
      await write
        .insert(directory)
        .values({ ...entry, id, kind: 'hunt-groups', name, sort: name, extension: `${90_000 + place}` })
      await write.insert(huntGroups).values({
        ...{ companyId, id, policy: 'uniform', advance: true, advanceRings: 3, overflow: true, overflowSeconds: 60 },
        ...{ notReachable: false, busyWhenNotReachable: false, callWaiting: false, groupBusy: false },
        ...{ membersControlBusy: false, busyForDirectCalls: false, showGroupName: false },
      })
      await write
        .insert(links)
        .values({ companyId, ownerId: id, slot: 'overflowTo', kind: 'entry', targetId: person(place) })
      for (let agent = 0; agent < 10; agent++)
        await write
          .insert(members)
          .values({ companyId, ownerId: id, role: 'agents', position: agent, personId: person(place * 10 + agent) })
      await write.insert(numbers).values({ companyId, number: number(staff + place), ownerId: id })
    }
  })
}
