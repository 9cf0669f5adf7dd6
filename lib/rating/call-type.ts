/** The kinds of calls that are counted and billed apart (field reference 18.1 and 18.3), in the order of every list. */
export const callTypes = [
  'inbound',
  'toll-free-in',
  'internal',
  'local',
  'canada',
  'us',
  'international',
  'toll-free',
  'directory',
  'premium',
  'emergency',
] as const

export type CallType = (typeof callTypes)[number]

export type Direction = 'inbound' | 'outbound' | 'internal'
