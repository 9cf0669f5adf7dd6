import 'server-only'
import { and, eq } from 'drizzle-orm'
import { companyModes, directory } from '@/db/schema'
import { type Reader, read } from '@/db/store'
import type { Company } from '@/lib/auth/company'
import type { Mode } from '@/lib/schedules/mode'

/** The mode an administrator put the company in; nobody did: the schedules decide. Version 0 is not stored yet. */
export function findMode({ id }: Company): Promise<Mode & { version: number }> {
  return modeOf(read(), id)
}

export async function modeOf(reader: Reader, companyId: string): Promise<Mode & { version: number }> {
  const [row] = await reader.select().from(companyModes).where(eq(companyModes.companyId, companyId))
  return row
    ? { mode: row.mode, until: row.until, version: row.version }
    : { mode: 'schedule', until: null, version: 0 }
}

/** How many attendants and queues the mode drives. */
export async function countDriven({ id }: Company): Promise<{ attendants: number; queues: number }> {
  const of = (kind: string) => read().$count(directory, and(eq(directory.companyId, id), eq(directory.kind, kind)))
  const [attendants, queues] = await Promise.all([of('auto-attendants'), of('call-centers')])
  return { attendants, queues }
}
