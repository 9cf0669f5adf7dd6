import { notFound } from 'next/navigation'
import { admin } from '@/lib/auth/viewer'
import type { ServiceKind } from '@/lib/services/kinds'
import { listEntitled } from '@/lib/services/queries'
import { serviceOf } from '@/lib/services/registry'

/** An administrator, and the service of the address if the company is entitled to it; else the page does not exist. */
export async function askedService(kind: string) {
  const someone = await admin()
  const service = serviceOf(kind)
  if (!service || !(await listEntitled(someone.company)).includes(kind as ServiceKind)) notFound()
  return { ...someone, someone, service }
}
