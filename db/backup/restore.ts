import { cpSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { open } from '../open'
import { stampOf } from '../stamp'
import { hashOf, inspect, type Manifest, readManifest, stores } from './manifest'

/**
 * Puts a backup in the place of a data folder, after checking every file of it. What was there is kept beside it, in
 * `backups/replaced-...`. Throws, changing nothing, when the backup is not whole or a portal has the stores open.
 */
export async function restore(backup: string, dataDir: string, now: number): Promise<Manifest> {
  const manifest = readManifest(backup)
  for (const [path, hash] of Object.entries(manifest.hashes))
    if ((await hashOf(join(backup, path))) !== hash)
      throw new Error(`${path} is not what the manifest of the backup says`)
  for (const name of stores) refuseInUse(join(dataDir, name))
  const replaced = join(dataDir, 'backups', `replaced-${stampOf(now)}`)
  mkdirSync(replaced, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(dataDir).filter(name => name !== 'backups'))
    renameSync(join(dataDir, name), join(replaced, name))
  for (const name of readdirSync(backup).filter(name => name !== 'manifest.json'))
    cpSync(join(backup, name), join(dataDir, name), { recursive: true })
  for (const [name, counts] of Object.entries(manifest.counts))
    if (JSON.stringify(inspect(join(dataDir, name))) !== JSON.stringify(counts))
      throw new Error(`${name} came back with other counts`)
  return manifest
}

/**
 * SQLite leaves the write-ahead log only for whoever is alone; this also writes what stands in it into the file. A damaged
 * store is not in use, and is moved aside like any other.
 */
function refuseInUse(path: string): void {
  if (!existsSync(path)) return
  try {
    const file = open(path, { timeout: 0 })
    file.pragma('busy_timeout = 0')
    file.pragma('journal_mode = delete')
    file.close()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (/BUSY|LOCKED/.test(code)) throw new Error(`${path} is in use: stop the portal first`)
  }
}
