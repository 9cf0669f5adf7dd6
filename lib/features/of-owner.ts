import 'server-only'
import { criteriaFeatures } from '@/db/schema'
import type { Company } from '@/lib/auth/company'
import type { Owner } from '@/lib/auth/owner-of'
import { type FeatureWord, includes } from '@/lib/licences/packs'
import { findPack } from '@/lib/licences/stock'
import type { Feature } from './feature'
import { selectiveOfService } from './forwarding/selective'
import { serviceHas } from './of-services'
import { featureOf } from './registry'

/** Whether a person's licence includes a feature, or a service of that kind can have it. */
export async function hasFeature(company: Company, owner: Owner, feature: FeatureWord): Promise<boolean> {
  if (owner.kind !== 'person') return serviceHas(owner.kind, feature)
  return includes(await findPack(company, owner.person.licenceId), feature)
}

/** The feature of an address as its owner has it; nothing where the owner cannot have it. */
export async function ownedFeature(company: Company, owner: Owner, name: string): Promise<Feature | undefined> {
  const feature = owner.kind === 'person' ? featureOf(name) : [selectiveOfService].find(one => one.name === name)
  return feature && (await hasFeature(company, owner, feature.name)) ? feature : undefined
}

/** The feature of an address if it is narrowed by criteria and its owner can have it. */
export async function criteriaFeatureOf(company: Company, owner: Owner, name: string) {
  const feature = criteriaFeatures.find(feature => feature === name)
  return feature && (await hasFeature(company, owner, feature)) ? feature : undefined
}
