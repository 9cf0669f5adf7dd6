import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { migrate as run } from 'drizzle-orm/better-sqlite3/migrator'
import { dataFolder } from './folder'
import { sqlite } from './sqlite'
import { stampOf } from './stamp'

type Step = { tag: string; when: number }

const ownMigrations = () => join(process.cwd(), 'db/migrations')

function stepsIn(folder: string): Step[] {
  return JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')).entries
}

/** When the newest migration that this store has seen was made; 0 for an empty store. */
function schemaOf(file: Database.Database): number {
  const [known] = file.prepare("select 1 from sqlite_schema where name = '__drizzle_migrations'").all()
  return known ? Number(file.prepare('select max(created_at) from __drizzle_migrations').pluck().get() ?? 0) : 0
}

/**
 * Brings the settings store to the newest schema: forward only, in a transaction, after a copy of a store that holds data
 * (in `backups`). Throws on a store that a newer portal has written, leaving it as it is.
 */
export function migrate(folder = ownMigrations()): void {
  const { engine, file } = sqlite().writer
  const steps = stepsIn(folder)
  const newest = steps.at(-1)
  const schema = schemaOf(file)
  if (newest && schema > newest.when)
    throw new Error(
      `The store in ${dataFolder()} was written by a newer portal (schema of ${new Date(schema).toISOString()}; this one ends at ${newest.tag}). Start that portal, or restore a backup.`,
    )
  const next = steps.find(step => step.when > schema)
  if (!next) return
  if (schema)
    file.prepare('vacuum into ?').run(join(dataFolder('backups'), `before-${next.tag}-${stampOf(Date.now())}.db`))
  // A step that makes a table anew drops the old one: with the keys on, SQLite would delete what points at it.
  file.pragma('foreign_keys = off')
  try {
    run(engine, { migrationsFolder: folder })
    const broken = file.pragma('foreign_key_check') as unknown[]
    if (broken.length) throw new Error(`The store has ${broken.length} broken references after its migration`)
  } finally {
    file.pragma('foreign_keys = on')
  }
}
