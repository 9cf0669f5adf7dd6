import { statfs } from 'node:fs/promises'
import { dataFolder } from '@/db/folder'
import { env } from '@/lib/env'
import { probe } from '@/lib/limits/store'
import { oldestWaiting } from '@/lib/mail/store'

/** Free space under which the portal says that it is not ready: SQLite cannot even delete on a full disk. */
const leastFree = 500_000_000
const oldestLetter = 5 * 60_000

async function holds(check: () => Promise<boolean>): Promise<boolean> {
  try {
    return await check()
  } catch {
    return false
  }
}

async function roomy(): Promise<boolean> {
  const { bavail, bsize } = await statfs(dataFolder())
  return bavail * bsize >= leastFree
}

/** What the portal needs to work, each true or false. */
export async function readiness(now: number): Promise<Record<'store' | 'disk' | 'mail', boolean>> {
  const [store, disk, mail] = await Promise.all([
    holds(() => probe(now)),
    holds(roomy),
    holds(async () => !env().SMTP_URL || now - ((await oldestWaiting()) ?? now) < oldestLetter),
  ])
  return { store, disk, mail }
}
