import type { Call } from './call.ts'
import { idOf } from './keys.ts'
import type { Connection } from './store.ts'

export const columns = `started_at as startedAt, id, answered_at as answeredAt, ended_at as endedAt, direction, type, outcome,
  calling, calling_name as callingName, called, dialled, placed_by as placedBy, received_by as receivedBy, extension,
  service as serviceId, seconds, billed_seconds as billedSeconds, per_minute as perMinute, cost, redirected_by as redirectedBy,
  redirect_reason as redirectReason, account_code as accountCode, hung_up_by as hungUpBy, cause, wait_seconds as waitSeconds, product`

type Keyed = 'placedBy' | 'receivedBy' | 'serviceId'
export type Row = Omit<Call, Keyed | 'companyId'> & Record<Keyed, number | null>

export function asCall(connection: Connection, companyId: string, row: Row): Call {
  return {
    companyId,
    ...row,
    placedBy: idOf(connection, row.placedBy),
    receivedBy: idOf(connection, row.receivedBy),
    serviceId: idOf(connection, row.serviceId),
  }
}
