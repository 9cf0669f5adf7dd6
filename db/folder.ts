import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The data folder (environment DATA_DIR, default ./data), or a path inside it; its folders are made when missing. */
export function dataFolder(...parts: string[]): string {
  const path = join(
    /*turbopackIgnore: true*/ resolve(/*turbopackIgnore: true*/ process.env.DATA_DIR ?? 'data'),
    ...parts,
  )
  mkdirSync(path, { recursive: true, mode: 0o700 })
  return path
}
