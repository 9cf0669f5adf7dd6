import 'server-only'
import type { Company } from '@/lib/auth/company'
import { listCallables } from '@/lib/destinations/queries'
import { destinationText } from '@/lib/destinations/words'
import type { Feature, Initial } from './feature'
import type { Line } from './line'

/** What the history keeps of a feature: its form, as it would show a line. */
export async function imageWith(
  company: Company,
  feature: Feature,
  locale: string = company.locale,
): Promise<(line: Line) => Initial> {
  const entries = await listCallables(company)
  return line => feature.initial(line, to => destinationText(to, entries, locale))
}
