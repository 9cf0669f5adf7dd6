import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { dataFolder } from '../folder.ts'
import { open } from '../open.ts'
import { folded } from './folded.ts'
import { migrate } from './schema.ts'

/** A connection to the calls file with what was prepared on it, and the keys it has met. */
export type Connection = {
  file: Database.Database
  statements: Map<string, Database.Statement>
  keys: Map<string, number>
  ids: Map<number, string>
}

const kept = globalThis as typeof globalThis & { callStore?: { path: string; reader: Connection; writer: Connection } }

function connect(file: Database.Database): Connection {
  file.function('folded', { deterministic: true }, text => folded(text as string | null))
  return { file, statements: new Map(), keys: new Map(), ids: new Map() }
}

/** The calls file of this data folder: opened once, made or brought up to date on the way. */
export function callStore(): { reader: Connection; writer: Connection } {
  const path = callsPath()
  if (kept.callStore?.path !== path) {
    closeCalls()
    const writer = open(path)
    migrate(writer)
    kept.callStore = { path, writer: connect(writer), reader: connect(open(path, { readonly: true })) }
  }
  return kept.callStore
}

export const callsPath = () => join(dataFolder(), 'calls.db')

/** A reading connection of one's own, for a worker thread; the file must exist. */
export function readCalls(path: string): Connection {
  return connect(open(path, { readonly: true }))
}

/** Closes the calls file: at a stop, before a restore, between tests. */
export function closeCalls(): void {
  kept.callStore?.reader.file.close()
  kept.callStore?.writer.file.close()
  kept.callStore = undefined
}

export function prepared(connection: Connection, sql: string): Database.Statement {
  const known = connection.statements.get(sql)
  if (known) return known
  const statement = connection.file.prepare(sql)
  connection.statements.set(sql, statement)
  return statement
}
