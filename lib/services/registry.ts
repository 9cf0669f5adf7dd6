import { authorizationCodes } from './authorization-codes/authorization-codes'
import { autoAttendants } from './auto-attendants/auto-attendants'
import { callCenters } from './call-centers/call-centers'
import { callPark } from './call-park/call-park'
import { callPickup } from './call-pickup'
import { groupCalls } from './group-calls/group-calls'
import { huntGroups } from './hunt-groups/hunt-groups'
import { musicOnHold } from './music-on-hold'
import { pagingGroups } from './paging-groups/paging-groups'
import { seriesCompletion } from './series-completion'
import type { Service } from './service'

/** The services that the pages at company/[service] serve: one line each. The others have pages of their own. */
export const services = {
  'auto-attendants': autoAttendants,
  'call-centers': callCenters,
  'call-park': callPark,
  'call-pickup': callPickup,
  'authorization-codes': authorizationCodes,
  'paging-groups': pagingGroups,
  'hunt-groups': huntGroups,
  'group-calls': groupCalls,
  'music-on-hold': musicOnHold,
  'series-completion': seriesCompletion,
} as const

export type PlainKind = keyof typeof services

/** The service of that address, if there is one. */
export function serviceOf(kind: string): Service | undefined {
  return Object.hasOwn(services, kind) ? (services[kind as PlainKind] as Service) : undefined
}

/** The service or the settings that an entry of the directory belongs to: for the history and undo. */
export function serviceOfEntry(kind: string): Service | undefined {
  return serviceOf(kind) ?? serviceOf(kind.replace(/-settings$/, ''))?.settings
}
