import type { featureNames } from '@/db/schema/features'

export type FeatureWord = (typeof featureNames)[number] | 'voicemail'
export const packs = ['basic', 'standard', 'premium'] as const
export type Pack = (typeof packs)[number]

const basic: FeatureWord[] = [
  'forwarding-always',
  'forwarding-busy',
  'forwarding-no-answer',
  'voicemail',
  'do-not-disturb',
  'call-waiting',
  'caller-id-blocking',
  'speed-dial-8',
]
const standard: FeatureWord[] = [
  ...basic,
  'forwarding-not-reachable',
  'anonymous-rejection',
  'selective-rejection',
  'incoming-plan',
  'intercept',
  'simultaneous-ring',
  'speed-dial-100',
]
const premium: FeatureWord[] = [
  ...standard,
  'forwarding-selective',
  'selective-acceptance',
  'sequential-ring',
  'remote-office',
  'call-recording',
]

/** What each licence pack includes, feature by feature. */
export const packFeatures: Record<Pack, readonly FeatureWord[]> = { basic, standard, premium }

/** Whether a pack includes a feature; an unknown pack, or none, includes nothing. */
export function includes(pack: string | null | undefined, feature: FeatureWord): boolean {
  return packFeatures[pack as Pack]?.includes(feature) ?? false
}

/** The packs that include a feature, smallest first. */
export function packsWith(feature: FeatureWord): Pack[] {
  return packs.filter(pack => includes(pack, feature))
}
