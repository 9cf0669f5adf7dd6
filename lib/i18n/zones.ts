import { type Locale, tags } from './tags'

/** The zones a company in Canada chooses from, east to west. */
export const zones = [
  'America/St_Johns',
  'America/Halifax',
  'America/Moncton',
  'America/Toronto',
  'America/Winnipeg',
  'America/Regina',
  'America/Edmonton',
  'America/Vancouver',
  'America/Whitehorse',
  'America/Iqaluit',
] as const

export function isZone(name: string): boolean {
  return zones.some(zone => zone === name)
}

/** A zone in words: « heure de l’Est (Toronto) ». */
export function zoneWords(zone: string, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(tags[locale], { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(0)
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
  return `${parts.find(part => part.type === 'timeZoneName')?.value ?? zone} (${city})`
}
