/** The platform's feature codes (section 21), longest first where one begins another. */
export const featureCodes = {
  '*72': 'setting',
  '*73': 'setting',
  '*90': 'setting',
  '*91': 'setting',
  '*92': 'setting',
  '*93': 'setting',
  '*94': 'setting',
  '*95': 'setting',
  '*78': 'setting',
  '*79': 'setting',
  '*40': 'setting',
  '#40': 'setting',
  '*74': 'setting',
  '*75': 'setting',
  '*83': 'setting',
  '*84': 'setting',
  '*85': 'setting',
  '*86': 'setting',
  '*62': 'portal',
  '*69': 'callReturn',
  '*55': 'mailbox',
  '*58': 'groupPark',
  '*68': 'park',
  '*88': 'retrieve',
  '*98': 'pickup',
  '*97': 'directedPickup',
  '*67': 'hide',
  '*82': 'show',
  '*71': 'code',
} as const

export type FeatureCode = keyof typeof featureCodes
export type Feature = (typeof featureCodes)[FeatureCode]
/** The codes that change a setting of the portal. */
export type SettingCode = { [C in FeatureCode]: (typeof featureCodes)[C] extends 'setting' ? C : never }[FeatureCode]

/** A dialled string that begins with a feature code: the code, what it does, and the digits after it. */
export function featureCode(dialled: string): { code: FeatureCode; feature: Feature; rest: string } | undefined {
  const code = dialled.slice(0, 3)
  if (!Object.hasOwn(featureCodes, code)) return undefined
  return { code: code as FeatureCode, feature: featureCodes[code as FeatureCode], rest: dialled.slice(3) }
}
