import type { Leg, NewCall } from './call.ts'
import { addHours, type Hours, saveHours } from './hours.ts'
import { keyOf, makeKey } from './keys.ts'
import { type Connection, callStore, prepared } from './store.ts'

const insertCall = `insert into calls (company, started_at, id, answered_at, ended_at, direction, type, outcome, calling,
  calling_name, called, dialled, placed_by, received_by, extension, service, seconds, billed_seconds, per_minute, cost,
  redirected_by, redirect_reason, account_code, hung_up_by, cause, wait_seconds, product, queue_end, disposition)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
on conflict (company, started_at, id) do nothing`

const insertLeg = `insert into legs (company, started_at, call_id, position, id, leg_started_at, entry, called, outcome, seconds,
  reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

const batch = 5_000

/** Calls are kept to the second, as switches and the portal's own files write them. */
const toSecond = (moment: number) => Math.floor(moment / 1_000) * 1_000

/**
 * Records calls, those that are not known yet (same company, start and id), and counts them in the hourly sums in the same
 * transaction. Everything or nothing for each 5,000; never throws for a repeated call.
 */
export async function append(calls: readonly NewCall[]): Promise<{ added: number; known: number }> {
  const { writer } = callStore()
  let added = 0
  for (let start = 0; start < calls.length; start += batch)
    added += appendBatch(writer, calls.slice(start, start + batch))
  return { added, known: calls.length - added }
}

function appendBatch(connection: Connection, calls: readonly NewCall[]): number {
  try {
    return connection.file
      .transaction(() => {
        const hours: Hours = new Map()
        let added = 0
        for (const call of calls) if (insert(connection, call, hours)) added += 1
        saveHours(connection, hours)
        return added
      })
      .immediate()
  } catch (error) {
    connection.keys.clear()
    throw error
  }
}

function insert(connection: Connection, call: NewCall, hours: Hours): boolean {
  const key = (id: string | null) => (id === null ? null : makeKey(connection, id))
  const company = makeKey(connection, call.companyId)
  const { changes } = prepared(connection, insertCall).run(
    company,
    toSecond(call.startedAt),
    call.id,
    call.answeredAt === null ? null : toSecond(call.answeredAt),
    toSecond(call.endedAt),
    call.direction,
    call.type,
    call.outcome,
    call.calling,
    call.callingName,
    call.called,
    call.dialled,
    key(call.placedBy),
    key(call.receivedBy),
    call.extension,
    key(call.serviceId),
    call.seconds,
    call.billedSeconds,
    call.perMinute,
    call.cost,
    call.redirectedBy,
    call.redirectReason,
    call.accountCode,
    call.hungUpBy,
    call.cause,
    call.waitSeconds,
    call.product ?? null,
    call.queueEnd ?? null,
    call.disposition ?? null,
  )
  if (!changes) return false
  addHours(hours, company, call)
  call.legs?.forEach((leg, position) => {
    insertOneLeg(connection, company, call, leg, position, key(leg.entryId))
  })
  return true
}

function insertOneLeg(
  connection: Connection,
  company: number,
  call: NewCall,
  leg: Leg,
  position: number,
  entry: number | null,
): void {
  prepared(connection, insertLeg).run(
    company,
    toSecond(call.startedAt),
    call.id,
    position,
    leg.id,
    leg.startedAt,
    entry,
    leg.called,
    leg.outcome,
    leg.seconds,
    leg.reason,
  )
}

/** Whether a call is recorded already. */
export async function isRecorded(companyId: string, startedAt: number, id: string): Promise<boolean> {
  const { reader } = callStore()
  const row = prepared(reader, 'select 1 from calls where company = ? and started_at = ? and id = ?')
  return row.get(keyOf(reader, companyId), toSecond(startedAt), id) !== undefined
}
