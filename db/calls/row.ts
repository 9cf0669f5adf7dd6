import type { Call } from './call.ts'
import { idOf } from './keys.ts'
import type { Connection } from './store.ts'

export const columns = `'' as companyId, started_at as startedAt, id, answered_at as answeredAt, ended_at as endedAt, direction,
  type, outcome, calling, calling_name as callingName, called, dialled, placed_by as placedBy, received_by as receivedBy,
  extension, service as serviceId, seconds, billed_seconds as billedSeconds, per_minute as perMinute, cost,
  redirected_by as redirectedBy, redirect_reason as redirectReason, account_code as accountCode, hung_up_by as hungUpBy, cause,
  wait_seconds as waitSeconds, product, queue_end as queueEnd, disposition`

type Keyed = 'placedBy' | 'receivedBy' | 'serviceId'
export type Row = Omit<Call, Keyed> & Record<Keyed, number | null>

/** The row itself, with ids for its keys: a long file makes millions of them, and a copy of each would cost as much as reading it. */
export function asCall(connection: Connection, companyId: string, row: Row): Call {
  const call = row as unknown as Call
  call.companyId = companyId
  call.placedBy = idOf(connection, row.placedBy)
  call.receivedBy = idOf(connection, row.receivedBy)
  call.serviceId = idOf(connection, row.serviceId)
  return call
}
