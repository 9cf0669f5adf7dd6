import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { open } from '../open'
import { stampOf } from '../stamp'
import { filesUnder, hashOf, inspect, type Manifest, stores } from './manifest'

/** What a data folder holds that is not the customers': our own backups, and the demo's letters. */
const left = new Set(['backups', 'mailbox', 'manifest.json'])

/**
 * Copies a data folder that may be in use into a new folder under `to`, named after the instant: the stores by SQLite's
 * online backup, then the files they point at. The copies are checked and counted; the folder gets its name only once it
 * is whole. Returns its path and its manifest.
 */
export async function backUp(
  dataDir: string,
  to: string,
  now: number,
): Promise<{ folder: string; manifest: Manifest }> {
  const folder = join(to, stampOf(now))
  const partial = `${folder}.partial`
  mkdirSync(partial, { recursive: true, mode: 0o700 })
  const counts: Manifest['counts'] = {}
  for (const name of stores.filter(name => existsSync(join(dataDir, name)))) {
    const source = open(join(dataDir, name), { readonly: true })
    await source.backup(join(partial, name))
    source.close()
    settle(join(partial, name))
    counts[name] = inspect(join(partial, name))
  }
  for (const name of readdirSync(dataDir).filter(name => !left.has(name) && !/\.db(-\w+)?$/.test(name)))
    cpSync(join(dataDir, name), join(partial, name), { recursive: true, errorOnExist: true })
  const hashes: Manifest['hashes'] = {}
  for (const path of filesUnder(partial)) hashes[path] = await hashOf(join(partial, path))
  const manifest = { madeAt: new Date(now).toISOString(), hashes, counts }
  writeFileSync(join(partial, 'manifest.json'), JSON.stringify(manifest, null, 2))
  renameSync(partial, folder)
  return { folder, manifest }
}

/** Leaves one file, without the write-ahead log beside it. */
function settle(path: string): void {
  const copy = open(path)
  copy.pragma('journal_mode = delete')
  copy.close()
}
