import 'server-only'
import type { Company } from '@/lib/auth/company'
import type { Destination } from '@/lib/destinations/destination'
import { checkDestination } from '@/lib/destinations/find'

/** Whether calls to one of a person's destinations would cost: the page asks for the password then. */
export async function costs(company: Company, ownerId: string, ways: (Destination | null)[]): Promise<boolean> {
  for (const to of ways) {
    const found = to && (await checkDestination(company, to, { ownerId, slot: 'cost' }))
    if (found && 'warnings' in found && found.warnings.some(({ key }) => key === 'cost')) return true
  }
  return false
}
