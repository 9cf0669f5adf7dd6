import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { dataFolder } from './folder'
import { open } from './open'
import * as schema from './schema'

export type Engine = BetterSQLite3Database<typeof schema>
type Open = { file: Database.Database; engine: Engine }

const kept = globalThis as typeof globalThis & { portalStore?: { path: string; reader: Open; writer: Open } }

function connect(path: string): Open {
  const file = open(path)
  return { file, engine: drizzle({ client: file, schema, casing: 'snake_case' }) }
}

/** The settings store: one connection that reads, one that writes, opened once for each data folder. */
export function sqlite(): { reader: Open; writer: Open } {
  const path = join(dataFolder(), 'portal.db')
  if (kept.portalStore?.path !== path) kept.portalStore = { path, reader: connect(path), writer: connect(path) }
  return kept.portalStore
}

/** Closes the settings store: at a stop, before a restore, between tests. */
export function close(): void {
  kept.portalStore?.reader.file.close()
  kept.portalStore?.writer.file.close()
  kept.portalStore = undefined
}
