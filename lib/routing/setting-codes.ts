import type { SettingCode } from './feature-codes'

const always = { forward: 'always', feature: 'forwarding-always', rule: 'callForwardAlways' } as const
const busy = { forward: 'busy', feature: 'forwarding-busy', rule: 'callForwardBusy' } as const
const noAnswer = { forward: 'noAnswer', feature: 'forwarding-no-answer', rule: 'callForwardNoAnswer' } as const
const notReachable = {
  forward: 'notReachable',
  feature: 'forwarding-not-reachable',
  rule: 'callForwardNotReachable',
} as const
const doNotDisturb = { feature: 'do-not-disturb', rule: 'doNotDisturb' } as const
const busyToVoicemail = { feature: 'voicemail', rule: 'voiceMessaging' } as const
const night = { center: 'night', rule: 'nightService' } as const
const forced = { center: 'forced', rule: 'forcedForwarding' } as const
const eight = { feature: 'speed-dial-8', rule: 'speedDial', dials: /^[2-9]$/, digits: 1 } as const
const hundred = { feature: 'speed-dial-100', rule: 'speedDial', dials: /^\d{2}$/, digits: 2 } as const

/** What a code changes: of the person who dials it, or of a call centre; and the rule that the setting decides for. */
export type CodeSetting = { on: boolean } & (
  | typeof always
  | typeof busy
  | typeof noAnswer
  | typeof notReachable
  | typeof doNotDisturb
  | typeof busyToVoicemail
  | typeof night
  | typeof forced
  | typeof eight
  | typeof hundred
)

export type SettingFeature = Extract<CodeSetting, { feature: string }>['feature']

/**
 * The settings that phones change (section 21). After the code comes where to forward to, or a speed dial and its number, or the
 * extension of a call centre. The four codes of call centres are free ones of the platform's list (K).
 */
export const settingCodes: Record<SettingCode, CodeSetting> = {
  '*72': { ...always, on: true },
  '*73': { ...always, on: false },
  '*90': { ...busy, on: true },
  '*91': { ...busy, on: false },
  '*92': { ...noAnswer, on: true },
  '*93': { ...noAnswer, on: false },
  '*94': { ...notReachable, on: true },
  '*95': { ...notReachable, on: false },
  '*78': { ...doNotDisturb, on: true },
  '*79': { ...doNotDisturb, on: false },
  '*40': { ...busyToVoicemail, on: true },
  '#40': { ...busyToVoicemail, on: false },
  '*74': { ...eight, on: true },
  '*75': { ...hundred, on: true },
  '*83': { ...night, on: true },
  '*84': { ...night, on: false },
  '*85': { ...forced, on: true },
  '*86': { ...forced, on: false },
}
