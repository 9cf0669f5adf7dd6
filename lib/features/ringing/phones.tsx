import { useTranslations } from 'next-intl'
import { z } from 'zod'
import type { Destination } from '@/lib/destinations/destination'
import { DestinationField } from '@/lib/destinations/field'
import { optionalDestination } from '@/lib/destinations/fields'
import { flag, optionalInt, rows } from '@/lib/forms/fields'
import { CheckField } from '@/lib/ui/choice-field'
import { type Initial, type Stored, ticked } from '../feature'
import type { Line } from '../line'
import { RingsField } from '../rings-field'

type Ringing = 'simultaneous-ring' | 'sequential-ring'
const phone = z.strictObject({
  to: optionalDestination(),
  confirm: flag(),
  rings: optionalInt(0, 20).refine(rings => rings !== 1, 'ringsNotOne'),
})
type Phone = z.output<typeof phone>

/** Rows of other phones; an empty destination is no phone. */
export const phones = (most: number) => rows(phone).refine(all => all.length <= most, 'chooseOne')

/** The rows that have a destination, in order, and their destinations: slots `<feature>.1` and on. */
export function storedPhones(feature: Ringing, typed: Phone[]): Pick<Stored, 'phones' | 'destinations'> {
  const filled = typed.flatMap((row, at) => (row.to ? [{ ...row, at }] : []))
  return {
    phones: filled.map(({ rings, confirm }) => ({ rings, confirm })),
    destinations: filled.map(({ to, at }, position) => ({
      field: `phones.${at}.to`,
      slot: `${feature}.${position + 1}`,
      typed: to,
      needed: true,
    })),
  }
}

/** The stored phones as the form's `count` rows hold them; a new one asks for an answer to be confirmed. */
export function phoneValues(
  line: Line,
  feature: Ringing,
  count: number,
  text: (to: Destination | undefined) => string,
): Initial {
  const initial: Initial = {}
  for (let at = 0; at < count; at++) {
    const row = line.phones.find(row => row.feature === feature && row.position === at + 1)
    initial[`phones.${at}.to`] = text(line.links.get(`${feature}.${at + 1}`))
    initial[`phones.${at}.confirm`] = ticked(row ? row.confirm : true)
    initial[`phones.${at}.rings`] = String(row?.rings ?? 3)
  }
  return initial
}

/** Empty rows offered after those in use; saving offers as many again. */
const more = 2

/** The rows of other phones: those in use, and some more up to the most there can be. */
export function PhoneFields({
  line,
  feature,
  most,
  rings,
}: {
  line: Line
  feature: Ringing
  most: number
  rings?: true
}) {
  const say = useTranslations('features')
  const used = line.phones.filter(row => row.feature === feature).length
  const places = Array.from({ length: Math.min(most, used + more) }, (_, at) => at)
  return places.map(at => (
    <fieldset className="group row" key={at}>
      <legend>{say('otherPhone', { position: at + 1 })}</legend>
      <DestinationField hint={at === 0 ? undefined : ''} label={say('phoneTo')} name={`phones.${at}.to`} />
      {rings ? <RingsField label={say('rings')} name={`phones.${at}.rings`} /> : null}
      <CheckField
        hint={at === 0 ? say('confirmHint') : undefined}
        label={say('confirm')}
        name={`phones.${at}.confirm`}
      />
    </fieldset>
  ))
}
