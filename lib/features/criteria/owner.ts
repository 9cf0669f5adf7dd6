import { criteriaFeatures } from '@/db/schema'
import type { Company } from '@/lib/auth/company'
import type { Person } from '@/lib/auth/person-of'
import { includes } from '@/lib/licences/packs'
import { findPack } from '@/lib/licences/stock'

/** The feature of an address if it is narrowed by criteria and the person's licence includes it. */
export async function criteriaFeatureOf(company: Company, person: Pick<Person, 'licenceId'>, name: string) {
  const feature = criteriaFeatures.find(feature => feature === name)
  return feature && includes(await findPack(company, person.licenceId), feature) ? feature : undefined
}
