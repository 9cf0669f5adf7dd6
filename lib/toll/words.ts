import { formatsFor } from '@/lib/i18n/formats'
import { translatorFor } from '@/lib/i18n/messages'
import { type Locale, tags } from '@/lib/i18n/tags'
import type { Alarm } from './alarms'

/** Alarms as sentences; `nameOf` gives the name of one of the company's people by id. */
export function alarmWords(locale: Locale, zone: string, nameOf: (id: string) => string | undefined) {
  const say = translatorFor(locale, 'tollAlarms')
  const { moment } = formatsFor(locale, zone)
  const regions = new Intl.DisplayNames(tags[locale], { type: 'region' })
  const subject = ({ cause, subject }: Alarm) =>
    cause === 'country' ? (regions.of(subject) ?? subject) : (nameOf(subject) ?? say('nobody'))
  return {
    sentence: (alarm: Alarm) =>
      say(`sentences.${alarm.cause}`, { subject: subject(alarm), amount: alarm.amount, at: moment(alarm.at) }),
  }
}
