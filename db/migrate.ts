import { join } from 'node:path'
import { migrate as run } from 'drizzle-orm/better-sqlite3/migrator'
import { sqlite } from './sqlite'

/** Brings the settings store to the newest schema: forward only, in a transaction. */
export function migrate(): void {
  const { engine, file } = sqlite().writer
  run(engine, { migrationsFolder: join(process.cwd(), 'db/migrations') })
  const broken = file.pragma('foreign_key_check') as unknown[]
  if (broken.length) throw new Error(`The store has ${broken.length} broken references after its migration`)
}
