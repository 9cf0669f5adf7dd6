import { env } from '@/lib/env'
import { probe } from '@/lib/limits/store'
import { oldestWaiting } from '@/lib/mail/store'
import { hasRoom } from './disk'

const oldestLetter = 5 * 60_000

async function holds(check: () => Promise<boolean>): Promise<boolean> {
  try {
    return await check()
  } catch {
    return false
  }
}

/** What the portal needs to work, each true or false. */
export async function readiness(now: number): Promise<Record<'store' | 'disk' | 'mail', boolean>> {
  const [store, disk, mail] = await Promise.all([
    holds(() => probe(now)),
    holds(hasRoom),
    holds(async () => !env().SMTP_URL || now - ((await oldestWaiting()) ?? now) < oldestLetter),
  ])
  return { store, disk, mail }
}
