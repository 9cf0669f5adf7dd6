import { notFound } from 'next/navigation'
import { askedKind } from '@/app/(portal)/company/_services/asked'
import { findSchedule } from '@/lib/services/schedules/queries'

/** The administrator who is there and a schedule of the company; anything else does not exist. */
export async function ownSchedule(id: string) {
  const viewer = await askedKind('schedules')
  const schedule = await findSchedule(viewer.company, id)
  if (!schedule) notFound()
  return { viewer, schedule }
}
