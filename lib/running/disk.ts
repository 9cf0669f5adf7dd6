import { statfs } from 'node:fs/promises'
import { dataFolder } from '@/db/folder'
import { env } from '@/lib/env'

/** Whether the disk of the data has room to go on writing (LEAST_FREE_MB): on a full one SQLite cannot even delete. */
export async function hasRoom(): Promise<boolean> {
  const { bavail, bsize } = await statfs(dataFolder())
  return bavail * bsize >= env().LEAST_FREE_MB * 1_000_000
}
