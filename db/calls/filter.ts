import type { Direction } from './call.ts'
import { folded } from './folded.ts'
import { keyOf } from './keys.ts'
import type { Connection } from './store.ts'

/** What a list of calls is narrowed to. The page, its totals and its export share one; `to` is excluded (UTC milliseconds). */
export type Filter = {
  from: number
  to: number
  /** Digits that the number contains. */
  calling?: string
  called?: string
  /** Seconds, both included. */
  minSeconds?: number
  maxSeconds?: number
  /** 1/10,000 dollar, both included. */
  minCost?: number
  maxCost?: number
  direction?: Direction
  answered?: boolean
  type?: string
  product?: string
  /** A group service (directory id). */
  service?: string
  disposition?: string
  /** Directory ids: who is at either end, who placed it, who received it. */
  person?: string
  placedBy?: string
  receivedBy?: string
  /** Digits of either number, or a part of the caller's name without accents. */
  search?: string
}

export type Where = { sql: string; values: (string | number)[] }

/** The condition of a statement over `calls`: fixed words, every value bound. */
export function where(connection: Connection, companyId: string, filter: Filter): Where {
  const parts = ['company = ? and started_at >= ? and started_at < ?']
  const values: (string | number)[] = [keyOf(connection, companyId), filter.from, filter.to]
  const add = (sql: string, ...bound: (string | number | undefined)[]) => {
    if (bound.some(value => value === undefined)) return
    parts.push(sql)
    values.push(...(bound as (string | number)[]))
  }
  const key = (id?: string) => (id === undefined ? undefined : keyOf(connection, id))
  add('direction = ?', filter.direction)
  add('type = ?', filter.type)
  add('product = ?', filter.product)
  add('service = ?', key(filter.service))
  add('disposition = ?', filter.disposition)
  add('placed_by = ?', key(filter.placedBy))
  add('received_by = ?', key(filter.receivedBy))
  add('(placed_by = ? or received_by = ?)', key(filter.person), key(filter.person))
  add('seconds >= ?', filter.minSeconds)
  add('seconds <= ?', filter.maxSeconds)
  add('cost >= ?', filter.minCost)
  add('cost <= ?', filter.maxCost)
  if (filter.answered !== undefined) parts.push(`outcome ${filter.answered ? '=' : '<>'} 'answered'`)
  add('instr(calling, ?) > 0', filter.calling)
  add('instr(called, ?) > 0', filter.called)
  if (filter.search) addSearch(filter.search, add)
  return { sql: parts.join(' and '), values }
}

function addSearch(search: string, add: (sql: string, ...bound: string[]) => void): void {
  const digits = search.replace(/\D/g, '')
  if (digits) add('(instr(calling, ?) > 0 or instr(called, ?) > 0)', digits, digits)
  else add('instr(folded(calling_name), ?) > 0', folded(search))
}
