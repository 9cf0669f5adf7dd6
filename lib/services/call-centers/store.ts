import 'server-only'
import { and, eq, like } from 'drizzle-orm'
import { links } from '@/db/schema'
import type { Writer } from '@/db/store'

/** A deleted call centre has no place in the order of queues any more. */
export async function leaveOrder(write: Writer, companyId: string, id: string): Promise<void> {
  await write
    .delete(links)
    .where(and(eq(links.companyId, companyId), eq(links.targetId, id), like(links.slot, 'queueOrder.%')))
}
