import { type Plans, personPlan } from '@/lib/calling-plans/plan'
import { defaults } from '@/lib/features/defaults'
import type { FeatureRow } from '@/lib/features/line'
import { type FeatureWord, includes } from '@/lib/licences/packs'
import type { Person } from '@/lib/routing/person-settings'
import { voicemailDefaults } from '@/lib/voicemail/settings'
import { lineOf } from './line'
import { mailboxOf } from './mailbox'
import type { Rows } from './queries'
import { grouped, type Ways } from './ways'

/** The company's people with the settings of their lines, as the routing reads them. */
export function peopleOf(rows: Rows, ways: Ways, plans: Plans): Person[] {
  const { people, company } = rows
  const entries = new Map(rows.directory.map(entry => [entry.id, entry]))
  const packs = new Map(people.licences.map(licence => [licence.id, licence.pack]))
  const nights = new Map(people.night.map(row => [row.personId, row.choice]))
  const mailboxes = new Map(people.voicemail.map(row => [row.personId, row]))
  const numbers = grouped(rows.numbers, row => row.ownerId)
  const features = grouped(people.features, row => row.personId)
  const criteria = grouped(people.criteria, row => row.personId)
  const listed = grouped(people.criterionNumbers, row => row.criterionId)
  const phones = grouped(people.phones, row => row.personId)
  const dials = grouped(people.dials, row => row.personId)
  const greetings = grouped(people.greetings, row => row.personId)
  const busyWith = busyGroups(rows)
  return people.rows.flatMap(row => {
    const entry = entries.get(row.id)
    if (!entry) return []
    const pack = packs.get(row.licenceId ?? '')
    const has = (feature: FeatureWord) => includes(pack, feature)
    const kept = new Map(features(row.id).map(one => [one.feature, one]))
    const feature = (name: keyof typeof defaults) => {
      const found = kept.get(name) ?? defaults[name]
      return { ...found, active: found.active && has(name) }
    }
    const { active: intercepted, newNumber, toVoicemail } = feature('intercept')
    const zero = ways.to(row.id, 'intercept.zero')
    const sound = ways.id(row.id, 'intercept.announcement')
    const plan = personPlan(plans, row.id, entry.departmentId)
    const number = numbers(row.id).find(one => one.active)?.number
    return {
      kind: 'person' as const,
      id: row.id,
      name: entry.name,
      ...(busyWith.has(row.id) && { busyWith: busyWith.get(row.id) }),
      ...(entry.extension && { extension: entry.extension }),
      ...(number && { number }),
      active: entry.active && !intercepted,
      ...(entry.departmentId && { departmentId: entry.departmentId }),
      zone: row.zone ?? company.zone,
      ...(pack && { pack }),
      administers: row.role === 'administrator',
      spelled: row.dialByName ?? `${row.lastName} ${row.firstName}`,
      intercept: intercepted
        ? {
            ...(entry.active && { own: true as const }),
            ...(sound && { sound }),
            ...(newNumber && { newNumber }),
            ...(zero && { zero }),
            voicemail: toVoicemail ?? false,
          }
        : { voicemail: false },
      incoming: incomingOf(feature('incoming-plan')),
      night: nights.get(row.id) ?? ('group' as const),
      ...lineOf(row.id, feature, criteria(row.id), listed, phones(row.id), ways),
      voicemail: mailboxOf(
        row.id,
        mailboxes.get(row.id) ?? voicemailDefaults,
        has('voicemail'),
        greetings(row.id),
        ways,
      ),
      ...(plan && { plan }),
      musicOnHold: true,
      agentState: row.agentState,
      ...(row.agentCode && { agentCode: row.agentCode }),
      ...(row.callerNumber && { callerNumber: row.callerNumber }),
      speedDials: Object.fromEntries(
        dials(row.id).flatMap(({ code }) => {
          const to = ways.to(row.id, `speed-dial.${code}`)
          const hundred = code.length === 2
          const on = feature(hundred ? 'speed-dial-100' : 'speed-dial-8').active
          return to && on ? [[hundred ? `#${code}` : code, to]] : []
        }),
      ),
    }
  })
}

/** By person, the busy hunt group that makes its members busy for direct calls too (field reference 16.3). */
function busyGroups({ services, members, directory }: Rows): Map<string, string> {
  const active = new Set(directory.filter(entry => entry.active).map(({ id }) => id))
  const busy = services.huntGroups.filter(row => row.groupBusy && row.busyForDirectCalls && active.has(row.id))
  const groups = new Set(busy.map(({ id }) => id))
  return new Map(members.flatMap(({ ownerId, personId }) => (groups.has(ownerId) ? [[personId, ownerId]] : [])))
}

/** A plan that is switched off lets everybody in. */
function incomingOf({ active, insideCalls, outsideCalls, hiddenCalls, foreignCalls }: Omit<FeatureRow, 'version'>) {
  return {
    inside: !active || insideCalls !== false,
    outside: (active && outsideCalls) || ('allow' as const),
    hidden: !active || hiddenCalls !== false,
    abroad: !active || foreignCalls !== false,
  }
}
