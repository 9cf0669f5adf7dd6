import 'server-only'
import { type Reader, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Snapshot } from '@/lib/routing/snapshot'
import { snapshotFrom } from './build'
import { lastChange } from './last-change'
import { readRows } from './queries'

type Kept = { change: string | null; snapshot: Promise<Snapshot> }

/** Companies whose snapshots are kept; the one used longest ago makes room. */
const ROOM = 50
const kept = new Map<string, Kept>()

/**
 * A company's settings for the routing, kept until the company's next change (its last audit entry is another one). Changes that
 * leave no audit entry do not touch what routing reads.
 */
export async function snapshotOf(company: Pick<Company, 'id'>): Promise<Snapshot> {
  const change = await lastChange(company.id)
  const known = kept.get(company.id)
  const current = known?.change === change ? known : { change, snapshot: loadSnapshot(read(), company.id) }
  kept.delete(company.id)
  kept.set(company.id, current)
  const oldest = kept.keys().next()
  if (kept.size > ROOM && !oldest.done) kept.delete(oldest.value)
  return current.snapshot
}

/** The snapshot as a reader sees it, a transaction's own included. */
export async function loadSnapshot(from: Reader, companyId: string): Promise<Snapshot> {
  return snapshotFrom(await readRows(from, companyId))
}
