import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataFolder } from '@/db/folder'
import { newId } from '@/db/id'
import type { Viewer } from '@/lib/auth/viewer'

const keptFor = 60 * 60_000
const folder = (viewer: Viewer) => dataFolder('uploads', viewer.company.id, viewer.person.id)

/** Keeps an uploaded file for its preview, an hour at most, for this person only; its id. */
export async function keepUpload(viewer: Viewer, bytes: Uint8Array): Promise<string> {
  await forgetOld(folder(viewer))
  const id = newId()
  await writeFile(join(folder(viewer), id), bytes, { mode: 0o600 })
  return id
}

/** The kept file, or nothing when it is not this person's or too old. */
export async function findUpload(viewer: Viewer, id: string): Promise<Uint8Array | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  return readFile(join(folder(viewer), id)).catch(() => undefined)
}

/** Forgets a file whose rows were taken over. */
export async function removeUpload(viewer: Viewer, id: string): Promise<void> {
  if (/^[0-9a-f-]{36}$/.test(id)) await rm(join(folder(viewer), id), { force: true })
}

async function forgetOld(path: string): Promise<void> {
  for (const name of await readdir(path)) {
    const { mtimeMs } = await stat(join(path, name))
    if (Date.now() - mtimeMs > keptFor) await rm(join(path, name), { force: true })
  }
}
