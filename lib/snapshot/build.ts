import { DEFAULT_PLAN } from '@/lib/routing/calling-plan'
import type { NamedSchedule, Snapshot, Sound } from '@/lib/routing/snapshot'
import { groupsOf } from './groups'
import { peopleOf } from './people'
import type { Rows } from './queries'
import { kitOf, servicesOf } from './services'
import { waysOf } from './ways'

/** A company's rows as the routing reads them. */
export function snapshotFrom(rows: Rows): Snapshot {
  const ways = waysOf(rows.links)
  const kit = kitOf(rows, ways)
  const entries = [...peopleOf(rows, ways), ...servicesOf(kit)]
  const countries = rows.countries.map(({ country }) => country)
  const { mainNumber } = rows.company
  return {
    zone: rows.company.zone,
    mode: { mode: rows.mode?.mode ?? 'schedule', until: rows.mode?.until ?? null },
    ...(mainNumber && { mainNumber }),
    entries: new Map(entries.map(entry => [entry.id, entry])),
    byExtension: new Map(entries.flatMap(({ id, extension }) => (extension ? [[extension, id] as const] : []))),
    numbers: new Map(
      rows.numbers.map(({ number, ownerId, active }) => [number, { number, active, ...(ownerId && { ownerId }) }]),
    ),
    schedules: new Map(
      rows.schedules.map(({ id, name, type, events }): [string, NamedSchedule] => [
        id,
        { id, name, type, schedule: { events } },
      ]),
    ),
    sounds: soundsOf(rows),
    toll: { us: rows.toll?.us ?? false, countries },
    plan: planOf(countries.length > 0),
    ...groupsOf(kit),
  }
}

/** The default plan; the countries that the provider opened are let out, one by one, by the toll guard. */
function planOf(international: boolean): Snapshot['plan'] {
  if (!international) return DEFAULT_PLAN
  return {
    ...DEFAULT_PLAN,
    originating: { ...DEFAULT_PLAN.originating, international: 'allow' },
    redirecting: { ...DEFAULT_PLAN.redirecting, international: true },
  }
}

function soundsOf(rows: Rows): Map<string, Sound> {
  const names = new Map(rows.directory.map(({ id, name }) => [id, name]))
  const announced = rows.services.announcements.map(({ id, ms }) => ({
    id,
    name: names.get(id) ?? '',
    seconds: seconds(ms),
  }))
  const greeted = rows.people.greetings.map(({ soundId, personId, slot, ms }) => ({
    id: soundId,
    name: names.get(personId) ?? '',
    seconds: seconds(ms),
    greeting: { personId, slot },
  }))
  return new Map([...announced, ...greeted].map(sound => [sound.id, sound]))
}

const seconds = (ms: number) => Math.ceil(ms / 1000)
