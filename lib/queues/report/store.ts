import { eq } from 'drizzle-orm'
import { newId } from '@/db/id'
import { uses } from '@/db/schema'
import { keep, type Reader, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import { limitKey } from '@/lib/limits/store'
import { post } from '@/lib/mail/store'
import { addressesOf } from '@/lib/voicemail/addresses'
import { letterOf } from './letter'
import type { Reported } from './queries'
import { reportOf } from './report'

/** Mails the report of a day to the addresses of its call centre, unless that was done: once, whoever looks and how often. */
export async function mailReport(
  company: Company,
  queue: Reported & { emails: string | null },
  day: number,
  now: number,
): Promise<void> {
  const key = limitKey('queue-report', `${company.id} ${queue.id} ${day}`)
  const done = async (from: Reader) => (await from.select().from(uses).where(eq(uses.key, key))).length > 0
  if (await done(read())) return
  const report = reportOf(company, queue.id, day, queue.minutes)
  await keep(async write => {
    if (await done(write)) return
    await write.insert(uses).values({ key, id: newId(), at: now })
    for (const to of addressesOf(queue.emails)) await post(write, letterOf(company, to, queue, report), now)
  })
}
