export const locales = ['fr', 'en'] as const
export type Locale = (typeof locales)[number]

/** The regional tag formats use: Canadian French or Canadian English. */
export const tags = { fr: 'fr-CA', en: 'en-CA' } as const
