/** The time zones of Canada a person can choose, east to west. */
export const zones = [
  'America/St_Johns',
  'America/Halifax',
  'America/Toronto',
  'America/Winnipeg',
  'America/Regina',
  'America/Edmonton',
  'America/Vancouver',
  'America/Whitehorse',
] as const

/** A zone as its users call it: « heure de l'Est », Eastern Time. */
export function zoneName(zone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(0)
  const name = parts.find(part => part.type === 'timeZoneName')?.value ?? zone
  return `${name} (${zone.split('/').pop()?.replaceAll('_', ' ')})`
}
