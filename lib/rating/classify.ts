import { canadian, islands, neighbours, tollFree } from './area-codes.ts'
import type { CallType, Direction } from './call-type.ts'

const emergency = new Set(['911', '112', '988'])

/**
 * The billing type of a call from its two ends (E.164, or the digits dialled where there is no such number: 911, an extension).
 * The North American rules are the numbering plan's; all else that is outbound is international.
 */
export function classify(direction: Direction, calling: string, called: string): CallType {
  if (direction === 'internal') return 'internal'
  if (direction === 'inbound')
    return isNorthAmerican(called) && tollFree.has(areaCode(called)) ? 'toll-free-in' : 'inbound'
  if (emergency.has(called)) return 'emergency'
  if (called === '411') return 'directory'
  if (!called.startsWith('+')) return 'local'
  if (!isNorthAmerican(called)) return 'international'
  return northAmerican(areaCode(calling), called)
}

function northAmerican(from: string, called: string): CallType {
  const to = areaCode(called)
  if (tollFree.has(to)) return 'toll-free'
  if (to === '900' || called.slice(5, 8) === '976') return 'premium'
  if (called.endsWith('5551212')) return 'directory'
  if (islands.has(to)) return 'international'
  if (neighbours(from, to)) return 'local'
  return canadian.has(to) ? 'canada' : 'us'
}

const isNorthAmerican = (number: string) => number.length === 12 && number.startsWith('+1')

const areaCode = (number: string) => number.slice(2, 5)
