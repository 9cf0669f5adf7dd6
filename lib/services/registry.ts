import { huntGroups } from './hunt-groups'
import { musicOnHold } from './music-on-hold'
import type { Service } from './service'

/** The services that the pages at company/[service] serve: one line each. The others have pages of their own. */
export const services = {
  'hunt-groups': huntGroups,
  'music-on-hold': musicOnHold,
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
