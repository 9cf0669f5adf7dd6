import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { open } from '../open'

/** The stores of a data folder; everything else in it is files (sounds, voicemail). */
export const stores = ['portal.db', 'calls.db']

const manifest = z.strictObject({
  madeAt: z.string(),
  /** SHA-256 of every file, by its path inside the backup. */
  hashes: z.record(z.string(), z.string()),
  /** Rows of every table, by store. */
  counts: z.record(z.string(), z.record(z.string(), z.number())),
})

export type Manifest = z.infer<typeof manifest>

/** The manifest of a backup. Throws when the folder is not a whole backup. */
export function readManifest(folder: string): Manifest {
  return manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
}

export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** The files under a folder, as paths inside it. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/** Checks a store file and counts the rows of its tables. Throws when SQLite finds it damaged. */
export function inspect(path: string): Record<string, number> {
  const file = open(path, { readonly: true })
  try {
    const found = file.pragma('integrity_check', { simple: true })
    if (found !== 'ok') throw new Error(`${path} is damaged: ${found}`)
    const broken = file.pragma('foreign_key_check') as unknown[]
    if (broken.length) throw new Error(`${path} has ${broken.length} broken references`)
    const tables = file
      .prepare("select name from sqlite_schema where type = 'table' order by name")
      .pluck()
      .all() as string[]
    return Object.fromEntries(
      tables.map(name => [name, Number(file.prepare(`select count(*) from "${name}"`).pluck().get())]),
    )
  } finally {
    file.close()
  }
}
