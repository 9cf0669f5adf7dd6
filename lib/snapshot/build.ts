import { companyPlan, type Plans } from '@/lib/calling-plans/plan'
import { LOWEST_PRIORITY } from '@/lib/numbers/priorities'
import type { NamedSchedule, OwnSounds, Snapshot, Sound } from '@/lib/routing/snapshot'
import { groupsOf } from './groups'
import { peopleOf } from './people'
import type { Rows } from './queries'
import { kitOf, servicesOf } from './services'
import { grouped, waysOf } from './ways'

/** A company's rows as the routing reads them. */
export function snapshotFrom(rows: Rows): Snapshot {
  const ways = waysOf(rows.links)
  const toll = { us: rows.toll?.us ?? false, countries: rows.countries.map(({ country }) => country) }
  const plans = plansOf(rows, toll)
  const kit = kitOf(rows, ways, plans)
  const entries = [...peopleOf(rows, ways, plans), ...servicesOf(kit)]
  const { mainNumber } = rows.company
  return {
    zone: rows.company.zone,
    mode: { mode: rows.mode?.mode ?? 'schedule', until: rows.mode?.until ?? null },
    ...(mainNumber && { mainNumber }),
    entries: new Map(entries.map(entry => [entry.id, entry])),
    byExtension: new Map(entries.flatMap(({ id, extension }) => (extension ? [[extension, id] as const] : []))),
    numbers: numbersOf(rows),
    schedules: new Map(
      rows.schedules.map(({ id, name, type, events }): [string, NamedSchedule] => [
        id,
        { id, name, type, schedule: { events } },
      ]),
    ),
    sounds: soundsOf(rows),
    toll,
    plan: companyPlan(plans),
    ...groupsOf(kit),
  }
}

function numbersOf(rows: Rows): Snapshot['numbers'] {
  const premium = new Set(rows.services.callCenters.filter(({ type }) => type === 'premium').map(({ id }) => id))
  const played = grouped(rows.numberAnnouncements, row => row.number)
  return new Map(
    rows.numbers.map(row => {
      const { number, ownerId, active, ringPattern } = row
      const optional = {
        ...(ownerId && { ownerId }),
        ...(ringPattern !== 'normal' && { pattern: ringPattern }),
        ...(ownerId && premium.has(ownerId) && dnisOf(row, played(number))),
      }
      return [number, { number, active, ...optional }]
    }),
  )
}

/** Nothing of a number without a name or announcements whose calls wait their turn. */
function dnisOf({ dnisName, dnisPriority: priority }: Rows['numbers'][number], played: Rows['numberAnnouncements']) {
  if (!dnisName && priority === LOWEST_PRIORITY && !played.length) return {}
  const sounds: OwnSounds = {}
  for (const { moment, announcementId } of played) sounds[moment] = [...(sounds[moment] ?? []), announcementId]
  return { dnis: { priority, ...(dnisName && { name: dnisName }), ...(played.length && { sounds }) } }
}

function plansOf(rows: Rows, toll: Plans['toll']): Plans {
  const parents = new Map(rows.departments.map(({ id, parentId }) => [id, parentId]))
  return { companyId: rows.company.id, stored: rows.plans, parents, toll }
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
