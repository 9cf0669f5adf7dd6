import { featureNames } from '@/db/schema/features'
import type { FeatureName, FeatureRow } from './line'

const nothing = {
  active: false,
  rings: null,
  splash: null,
  hidesNumber: null,
  skipOnCall: null,
  baseFirst: null,
  continueIfBusy: null,
  callerMayStop: null,
  recording: null,
  notice: null,
  repeatSeconds: null,
  recordsVoicemail: null,
  insideCalls: null,
  outsideCalls: null,
  hiddenCalls: null,
  foreignCalls: null,
  newNumber: null,
  toVoicemail: null,
  version: 0,
}

const special: Partial<Record<FeatureName, Partial<FeatureRow>>> = {
  'forwarding-always': { splash: false },
  'forwarding-no-answer': { rings: 3 },
  'forwarding-selective': { splash: false },
  'do-not-disturb': { splash: false },
  'call-waiting': { active: true, hidesNumber: false },
  'incoming-plan': { insideCalls: true, outsideCalls: 'allow', hiddenCalls: true, foreignCalls: true },
  intercept: { toVoicemail: false },
  'simultaneous-ring': { skipOnCall: true },
  'sequential-ring': { baseFirst: true, rings: 2, continueIfBusy: false, callerMayStop: true },
  'call-recording': { recording: 'never', notice: 'announcement', repeatSeconds: null, recordsVoicemail: false },
  'speed-dial-8': { active: true },
  'speed-dial-100': { active: true },
}

/** What every feature is before anybody changes it (field reference 6.2 and 6.6). */
export const defaults = Object.fromEntries(
  featureNames.map(feature => [feature, { ...nothing, feature, ...special[feature] }]),
) as Record<FeatureName, FeatureRow>
