export const directions = ['inbound', 'outbound', 'internal'] as const
export const outcomes = ['answered', 'no-answer', 'busy', 'cancelled', 'voicemail', 'failed'] as const

export type Direction = (typeof directions)[number]
export type Outcome = (typeof outcomes)[number]

/**
 * One call of one company, whatever the number of its legs. Moments are UTC milliseconds, durations seconds, money 1/10,000
 * dollar before tax. `calling` and `called`: E.164, an extension or dialled digits; `calling` is '' when withheld.
 */
export type Call = {
  companyId: string
  /** The switch's own call id: the same call recorded twice is recorded once. */
  id: string
  startedAt: number
  answeredAt: number | null
  endedAt: number
  direction: Direction
  /** lib/rating/call-type.ts */
  type: string
  outcome: Outcome
  calling: string
  callingName: string | null
  called: string
  dialled: string | null
  /** The people of the company at either end (directory ids), and the extension of the one the call is shown under. */
  placedBy: string | null
  receivedBy: string | null
  extension: string | null
  /** The group service that took the call (directory id). */
  serviceId: string | null
  seconds: number
  billedSeconds: number
  perMinute: number
  cost: number
  redirectedBy: string | null
  redirectReason: string | null
  accountCode: string | null
  hungUpBy: 'local' | 'remote' | null
  /** The switch's word for how it ended, as it wrote it. */
  cause: string | null
  waitSeconds: number | null
  /** The product it came over (`sip-trunking`, `direct-routing`); null: the hosted PBX. */
  product: string | null
  /** `elsewhere`: its queue (`serviceId`) sent it on, or refused it, before an agent answered; null: it did not, or nothing tells. */
  queueEnd: 'elsewhere' | null
  /** What came of it, by the company's disposition codes, as its agent said. */
  disposition: string | null
}

/** One part of a call, in the order they happened: an attendant, each phone that rang, a forward. */
export type Leg = {
  /** The switch's id of the leg. */
  id: string
  startedAt: number
  entryId: string | null
  /** The number or extension that was offered the call. */
  called: string
  outcome: Outcome
  seconds: number
  reason: string | null
}

export type NewCall = Omit<Call, 'product' | 'queueEnd' | 'disposition'> &
  Partial<Pick<Call, 'product' | 'queueEnd' | 'disposition'>> & { legs?: Leg[] }
