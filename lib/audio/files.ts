import { type FileHandle, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { dataFolder } from '@/db/folder'

const word = /^[0-9a-f-]{36}$/
const stale = 3_600_000

/** The path of a stored sound, outside the web root. Both ids come from the store; anything else is refused. */
export function audioPath(companyId: string, id: string): string {
  if (!word.test(companyId) || !word.test(id)) throw new Error('Not an identifier')
  return join(dataFolder('audio', companyId), `${id}.wav`)
}

async function flush(handle: FileHandle): Promise<void> {
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes a sound so that after a crash it is whole or not there: temporary file, flush, rename, flush of the folder. */
export async function writeAudio(companyId: string, id: string, bytes: Uint8Array): Promise<void> {
  const path = audioPath(companyId, id)
  const temporary = `${path}.tmp`
  const handle = await open(temporary, 'wx', 0o600)
  await handle.writeFile(bytes)
  await flush(handle)
  await rename(temporary, path)
  await flush(await open(dataFolder('audio', companyId)))
}

/** The size of a stored sound in bytes, or null when its file is missing. */
export async function audioSize(companyId: string, id: string): Promise<number | null> {
  return stat(audioPath(companyId, id)).then(
    found => found.size,
    () => null,
  )
}

export async function removeAudio(companyId: string, id: string): Promise<void> {
  await rm(audioPath(companyId, id), { force: true })
}

/** A stored sound, or null when its file is missing. */
export async function readAudio(companyId: string, id: string): Promise<Buffer | null> {
  return readFile(audioPath(companyId, id)).catch(() => null)
}

/** Removes the company's files older than an hour that no row of `known` names: half-written, replaced or orphaned ones. */
export async function sweepAudio(companyId: string, known: Set<string>, now: number): Promise<void> {
  const folder = dataFolder('audio', companyId)
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (name.endsWith('.wav') && known.has(name.slice(0, -4))) continue
    const found = await stat(path).catch(() => null)
    if (found && now - found.mtimeMs > stale) await rm(path, { force: true })
  }
}
