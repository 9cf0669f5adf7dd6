import { normalize } from '@/lib/numbers/normalize'
import { isServiceCode, type TollPolicy, type TollProblem, tollClass, tollProblem } from '@/lib/numbers/toll'
import type { Destination } from './destination'
import { sipParts } from './sip'

/** What the check knows of a company: who owns each of its numbers, and what its provider lets it call and address. */
export type Rules = {
  owners: ReadonlyMap<string, string | null>
  toll: TollPolicy
  sipHosts: readonly string[]
}
export type DestinationProblem = TollProblem | 'destinationSelf' | 'sipOff' | 'sipHost'

/** Whose field it is: an entry of the directory, or nobody in particular (night forwarding, a new thing). */
type Owner = string | undefined

/** Why a destination cannot be kept in a field of its owner (field-reference 2, security.md 6), or nothing. */
export function destinationProblem(
  destination: Destination,
  owner: Owner,
  rules: Rules,
): DestinationProblem | undefined {
  switch (destination.kind) {
    case 'voicemail':
      return undefined
    case 'entry':
      return destination.id === owner ? 'destinationSelf' : undefined
    case 'number':
      if (owner && rules.owners.get(destination.number) === owner) return 'destinationSelf'
      return rules.owners.has(destination.number) ? undefined : tollProblem(destination.number, rules.toll)
    case 'sip':
      return sipProblem(destination.uri, rules)
  }
}

/** A gateway behind an allowed host may dial what the user part says: the toll guard reads it too. */
function sipProblem(uri: string, rules: Rules): DestinationProblem | undefined {
  const { user, host } = sipParts(uri)
  if (rules.sipHosts.length === 0) return 'sipOff'
  if (!rules.sipHosts.includes(host)) return 'sipHost'
  if (isServiceCode(user.replace(/\D/g, ''))) return 'phoneEmergency'
  if (!/^[+\d.-]{7,}$/.test(user)) return undefined
  const phone = normalize(user)
  return 'number' in phone ? tollProblem(phone.number, rules.toll) : 'phoneInvalid'
}

/** Whether sending calls there may cost the company money: anything outside that is neither free nor in Canada. */
export function mayCost(destination: Destination, rules: Rules): boolean {
  if (destination.kind !== 'number' || rules.owners.has(destination.number)) return false
  return !['domestic', 'tollFree'].includes(tollClass(destination.number))
}
