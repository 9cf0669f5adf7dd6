import type { AgentRules } from '@/lib/routing/call-center-settings'
import type {
  Codes,
  Music,
  NightForwarding,
  ParkGroup,
  ParkSettings,
  PickupGroup,
  Series,
} from '@/lib/routing/service-settings'
import { codeHash } from '@/lib/services/authorization-codes/hash'
import { kept as park } from '@/lib/services/call-park/settings-schema'
import type { Kit } from './services'

/** What the routing reads of the services that nobody calls. */
export function groupsOf(kit: Kit) {
  return {
    night: nightOf(kit),
    agentRules: agentRulesOf(kit),
    park: parkOf(kit),
    parkGroups: parkGroupsOf(kit),
    pickupGroups: peopleGroups(kit, 'call-pickup'),
    series: peopleGroups(kit, 'series-completion'),
    music: musicOf(kit),
    codes: codesOf(kit),
  }
}

function nightOf({ rows, ways }: Kit): NightForwarding {
  const { night } = rows.services
  if (!night) return { mode: 'off' }
  const business = ways.id(night.id, 'business')
  const holiday = ways.id(night.id, 'holiday')
  const to = ways.to(night.id, 'to')
  return { mode: night.mode, ...(business && { business }), ...(holiday && { holiday }), ...(to && { to }) }
}

function agentRulesOf({ rows, ways }: Kit): AgentRules {
  const { centerSettings: settings, callCenters } = rows.services
  return {
    onDoNotDisturb: settings?.unavailableOnDnd ?? false,
    onUnreachable: settings?.unavailableOnUnreachable ?? false,
    ...(settings?.unavailableOnPersonal && { onPersonalCalls: true }),
    across: {
      rule: settings?.acrossQueues ?? 'longest',
      order: settings
        ? ways.all(settings.id, 'queueOrder.').flatMap(([, to]) => (to.kind === 'entry' ? [to.id] : []))
        : [],
    },
    ...(settings?.guardSeconds && { guardSeconds: settings.guardSeconds }),
    enough: new Map(
      callCenters.flatMap(({ id, unavailableAgents, unavailableCode: code }) =>
        unavailableAgents || code
          ? [[id, { agents: unavailableAgents ?? 1, ...(code && { code: code.toUpperCase() }) }]]
          : [],
      ),
    ),
  }
}

/** As the form has it before anybody saves it. */
function parkOf({ rows, ways }: Kit): ParkSettings {
  const { parkSettings } = rows.services
  const { recallSeconds, recallTo, alternateSeconds, ringPattern, displaySeconds, announceDestination } =
    parkSettings ?? park.blank
  const alternate = parkSettings && ways.id(parkSettings.id, 'alternate')
  return {
    ...{ recallSeconds, recallTo, alternateSeconds, displaySeconds, announces: announceDestination },
    ...(alternate && { alternate }),
    ...(ringPattern !== 'normal' && { pattern: ringPattern }),
  }
}

function parkGroupsOf(kit: Kit): ParkGroup[] {
  const details = new Map(kit.rows.services.callParks.map(row => [row.id, row]))
  return peopleGroups(kit, 'call-park').map(group => {
    const recallTo = details.get(group.id)?.recallTo
    const alternate = kit.ways.id(group.id, 'alternate')
    return { ...group, ...(recallTo && { recallTo }), ...(alternate && { alternate }) }
  })
}

function peopleGroups(kit: Kit, kind: string): (PickupGroup & Series)[] {
  return kit.entriesOf(kind).map(({ id, name }) => ({
    id,
    name,
    people: kit.people(id, 'people').map(member => member.personId),
  }))
}

function musicOf({ rows, ways }: Kit): Music[] {
  const entries = new Map(rows.directory.map(entry => [entry.id, entry]))
  return rows.services.music.map(row => {
    const departmentId = entries.get(row.id)?.departmentId
    const sound = row.source === 'custom' ? ways.id(row.id, 'music') : undefined
    const inside = row.otherInternal && row.internalSource === 'custom' ? ways.id(row.id, 'internalMusic') : undefined
    return {
      id: row.id,
      ...(departmentId && { departmentId }),
      hold: row.duringHold,
      park: row.duringPark,
      ...(sound && { sound }),
      ...(inside && { insideSound: inside }),
    }
  })
}

function codesOf(kit: Kit): Codes {
  const settings = kit.rows.services.codeSettings
  if (!settings) return { type: 'off', digits: 4, localFree: false, mandatory: [], optional: [], valid: () => false }
  const { id, type, digits, localFree } = settings
  const listed = (role: string) => kit.people(id, role).map(member => member.personId)
  const hashes = new Set(kit.rows.services.codes.map(code => code.hash))
  return {
    type,
    digits,
    localFree,
    mandatory: listed('mandatory'),
    optional: listed('optional'),
    valid: code => hashes.has(codeHash(kit.rows.company.id, code)),
  }
}
