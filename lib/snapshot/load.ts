import 'server-only'
import { type Reader, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Snapshot } from '@/lib/routing/snapshot'
import { snapshotFrom } from './build'
import { readRows } from './queries'
import { untilChanged } from './until-changed'

const kept = untilChanged(companyId => loadSnapshot(read(), companyId))

/** A company's settings as the routing reads them, kept until the company's next change. */
export function snapshotOf(company: Pick<Company, 'id'>): Promise<Snapshot> {
  return kept(company.id)
}

/** The snapshot as a reader sees it, a transaction's own included. */
export async function loadSnapshot(from: Reader, companyId: string): Promise<Snapshot> {
  return snapshotFrom(await readRows(from, companyId))
}
