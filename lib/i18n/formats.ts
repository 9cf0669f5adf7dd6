import { formatPhone } from '@/lib/numbers/format'
import { type Locale, tags } from './tags'

const made = new Map<string, ReturnType<typeof make>>()

/** Formats of a language and a zone, made once: dates, times, money, numbers, durations as that language writes them. */
export function formatsFor(locale: Locale, zone: string) {
  const key = `${locale} ${zone}`
  const known = made.get(key) ?? make(locale, zone)
  made.set(key, known)
  return known
}

function make(locale: Locale, timeZone: string) {
  const tag = tags[locale]
  const on = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { timeZone, ...options })
  const date = on({ dateStyle: 'short' })
  const longDate = on({ dateStyle: 'long' })
  const month = on({ year: 'numeric', month: 'long' })
  const weekday = on({ weekday: 'long' })
  // As CLDR has it: 08 h 05 in French, 8:05 a.m. in English.
  const hour = locale === 'fr' ? '2-digit' : 'numeric'
  const time = on({ hour, minute: '2-digit' })
  const moment = on({ year: 'numeric', month: '2-digit', day: '2-digit', hour, minute: '2-digit' })
  const zone = on({ timeZoneName: 'short' })
  const number = new Intl.NumberFormat(tag)
  const cents = new Intl.NumberFormat(tag, { style: 'currency', currency: 'CAD' })
  const fine4 = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency: 'CAD',
    minimumFractionDigits: 2,
    maximumFractionDigits: 4,
  })
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 3 })
  const list = new Intl.ListFormat(tag, { type: 'conjunction' })
  const fine = (text: string) => text.replaceAll(' h ', '\u00a0h\u00a0')
  return {
    locale,
    timeZone,
    /** 2026-07-08 */
    date: (at: number) => date.format(at),
    /** 8 juillet 2026 */
    longDate: (at: number) => longDate.format(at),
    /** juillet 2026 */
    month: (at: number) => month.format(at),
    /** mercredi */
    weekday: (at: number) => weekday.format(at),
    /** 14 h 05, 2:05 p.m. */
    time: (at: number) => fine(time.format(at)),
    /** 2026-07-08 14 h 05 */
    moment: (at: number) => fine(moment.format(at)),
    /** HAE, EDT */
    zoneName: (at: number) => zone.formatToParts(at).find(part => part.type === 'timeZoneName')?.value ?? timeZone,
    number: (value: number) => number.format(value),
    /** An amount of whole cents: 1 234,56 $ */
    cents: (value: number) => cents.format(value / 100),
    /** A call's cost in 1/10,000 dollar, shown to the cent. */
    cost: (value: number) => cents.format(value / 10_000),
    /** The same with as many of its four decimals as it needs, so that rows add up to their total. */
    fineCost: (value: number) => fine4.format(value / 10_000),
    /** A part of one: 0.09975 gives 9,975 % */
    percent: (value: number) => percent.format(value),
    /** Seconds as 1:02:03 or 2:03 */
    duration,
    /** 418 555-0123, (418) 555-0123 */
    phone: (e164: string) => formatPhone(e164, tag),
    list: (items: string[]) => list.format(items),
  }
}

/** Seconds as 1:02:03, or 2:03 under an hour. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds)
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor(whole / 60) % 60
  return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}
