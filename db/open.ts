import Database from 'better-sqlite3'

/** Opens a SQLite file with the settings every connection must have (docs/operations.md), and asserts durability. */
export function open(path: string, options: Database.Options = {}): Database.Database {
  const file = new Database(path, options)
  for (const setting of [
    ...(options.readonly ? [] : ['journal_mode = wal', 'journal_size_limit = 67108864']),
    'synchronous = full',
    'foreign_keys = on',
    'busy_timeout = 5000',
    'trusted_schema = off',
    'cell_size_check = on',
    'temp_store = memory',
  ])
    file.pragma(setting)
  if (file.pragma('synchronous', { simple: true }) !== 2) throw new Error(`${path}: synchronous is not FULL`)
  return file
}
