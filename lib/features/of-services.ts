import type { CallableKind } from '@/lib/destinations/callable'
import type { FeatureWord } from '@/lib/licences/packs'

export type ServiceLineKind = Exclude<CallableKind, 'person'>

/** The user services that a group service may have itself (field reference 4.3); a mailbox where its callers may leave a message. */
const featuresOf: Record<ServiceLineKind, readonly FeatureWord[]> = {
  'auto-attendants': ['forwarding-selective', 'voicemail'],
  'hunt-groups': ['forwarding-selective', 'voicemail'],
  'call-centers': ['forwarding-selective', 'voicemail'],
  'paging-groups': ['forwarding-selective'],
  'group-calls': ['forwarding-selective'],
}

/** Whether a service of a kind can have a feature itself. */
export function serviceHas(kind: string, feature: FeatureWord): boolean {
  return featuresOf[kind as ServiceLineKind]?.includes(feature) ?? false
}
