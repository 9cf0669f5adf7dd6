import 'server-only'
import type { Company } from '@/lib/auth/company'
import type { Hours } from '@/lib/schedules/mode'
import { findSchedule } from '../schedules/queries'
import { findNight } from './queries'

/** The business hours and holidays of a company: those that its night forwarding follows, whether it is on or not. */
export async function businessHours(company: Company): Promise<Hours> {
  const night = await findNight(company)
  const schedule = async (id: string | null) => (id && (await findSchedule(company, id))) || null
  const [business, holiday] = await Promise.all([schedule(night.business), schedule(night.holiday)])
  return { business, holiday, zone: company.zone }
}
