/** A zone's minutes from UTC in January: what phones want, which add the summer hour themselves. */
export function winterOffset(zone: string): number {
  const january = Date.UTC(2026, 0, 15, 12)
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(january)
  const offset = parts.find(part => part.type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = '0', minutes = '0'] = offset.match(/GMT([+-])(\d{2}):?(\d{2})?/) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
