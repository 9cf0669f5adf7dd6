import { notFound } from 'next/navigation'
import { admin } from '@/lib/auth/viewer'
import { findSchedule } from '@/lib/services/schedules/queries'

/** The administrator who is there and a schedule of the company; anything else does not exist. */
export async function ownSchedule(id: string) {
  const viewer = await admin()
  const schedule = await findSchedule(viewer.company, id)
  if (!schedule) notFound()
  return { viewer, schedule }
}
