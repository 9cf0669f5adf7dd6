import { formatsFor } from '@/lib/i18n/formats'
import { translatorFor } from '@/lib/i18n/messages'
import { type Locale, tags } from '@/lib/i18n/tags'
import { formatPhone } from '@/lib/numbers/format'
import type { CallType } from '@/lib/rating/call-type'
import type { Invoice } from '../issued'
import { shownNumber } from '../issued'
import type { Line } from '../line'
import { addDays } from '../span'
import type { TaxLine } from '../tax'

export type Words = ReturnType<typeof wordsOf>

/** An invoice's sentences and figures in a language: the page, the PDF and the mail say the same. */
export function wordsOf(locale: Locale, zone: string) {
  const say = translatorFor(locale, 'invoice')
  const types = translatorFor(locale, 'calls')
  const regions = translatorFor(locale, 'regions')
  const callType = (type: string) => types(`types.${type as CallType}`)
  const show = formatsFor(locale, zone)
  const plainDate = formatsFor(locale, 'UTC')
  const exact = new Intl.NumberFormat(tags[locale], { style: 'currency', currency: 'CAD', minimumFractionDigits: 4 })
  // The first of a month is an ordinal in French.
  const date = (day: string) => plainDate.longDate(Date.parse(day)).replace(/^1 (?=\D)/, '1er ')
  return {
    locale,
    say,
    show,
    date,
    money: show.cents,
    /** Cents as a field shows them: 1234,50 or 1234.50. */
    decimal: (cents: number) => (cents / 100).toFixed(2).replace('.', locale === 'fr' ? ',' : '.'),
    /** A month such as 2026-10, in words. */
    month: (period: string) => plainDate.month(Date.parse(`${period}-01`)),
    /** A call's cost in 1/10,000 dollar, with all its decimals: the sum of a list is the sum of what it shows. */
    exact: (cost: number) => exact.format(cost / 10_000),
    minutes: (seconds: number) => show.duration(seconds),
    /** Invoice 000123, Credit note 000124 */
    title: ({ kind, number }: Pick<Invoice, 'kind' | 'number'>) =>
      say(`title.${kind}`, { number: shownNumber(number) }),
    /** A period's first and last day. */
    days: ({ from, to }: { from: string; to: string }) => say('days', { from: date(from), to: date(addDays(to, -1)) }),
    callType,
    /** A number as read; a withheld one says so. */
    phone: (number: string) => (number ? formatPhone(number, locale) : types('withheld')),
    region: (province: string) => regions(province as 'QC'),
    /** What a line is for. */
    name: (line: Line) => {
      const given = locale === 'fr' ? line.nameFr : line.nameEn
      return given ?? (line.kind === 'included' ? say('included', { type: callType(line.code) }) : callType(line.code))
    },
    tax: ({ code, ppm, registration }: TaxLine) =>
      say('tax', { name: say(`taxName.${code}`), rate: show.percent(ppm / 1_000_000), number: registration }),
  }
}
