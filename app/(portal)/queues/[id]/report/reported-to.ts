import { notFound } from 'next/navigation'
import { viewer } from '@/lib/auth/viewer'
import { readWall } from '@/lib/calls/local-time'
import { type Search, said } from '@/lib/calls/search'
import type { Problem } from '@/lib/forms/problems'
import { findReported } from '@/lib/queues/report/queries'
import { dayAt } from '@/lib/schedules/wall'

const dayLength = 86_400_000

/**
 * A supervisor of the call centre, or an administrator, else the page does not exist; the call centre, and the day that the address
 * asks for: today where it says none, or one that does not exist.
 */
export async function reportedTo(id: string, search: Search) {
  const someone = await viewer()
  const queue = (await findReported(someone, id)) ?? notFound()
  const typed = said(search, 'date')
  const wall = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? readWall(typed) : undefined
  const problem: Problem | undefined = typed && wall === undefined ? { key: 'date' } : undefined
  const day = wall === undefined ? dayAt(Date.now(), someone.company.zone) : wall / dayLength
  return { someone, queue, day, typed, problem }
}
