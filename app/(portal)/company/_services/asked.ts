import { notFound } from 'next/navigation'
import { admin } from '@/lib/auth/viewer'
import type { ServiceKind } from '@/lib/services/kinds'
import { listEntitled } from '@/lib/services/queries'
import { serviceOf } from '@/lib/services/registry'

/** An administrator whose company is entitled to this kind of service; else the page does not exist. */
export async function askedKind(kind: ServiceKind) {
  const someone = await admin()
  if (!(await listEntitled(someone.company)).includes(kind)) notFound()
  return someone
}

/** An administrator, and the service of the address if the company is entitled to it; else the page does not exist. */
export async function askedService(kind: string) {
  const someone = await askedKind(kind as ServiceKind)
  const service = serviceOf(kind) ?? notFound()
  return { ...someone, someone, service }
}
