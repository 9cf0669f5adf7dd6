import { useTranslations } from 'next-intl'
import { z } from 'zod'
import { flag, rings } from '@/lib/forms/fields'
import { CheckField } from '@/lib/ui/choice-field'
import { CriteriaList } from '../criteria/list'
import { type FieldsProps, feature, ticked } from '../feature'
import { RingsField } from '../rings-field'
import { SwitchField } from '../switch'
import { PhoneFields, phones, phoneValues, storedPhones } from './phones'

const name = 'sequential-ring'
const most = 5

/** Up to five other phones that ring one after the other, after the desk's or instead of it. */
export const sequentialRing = feature({
  name,
  schema: z.strictObject({
    active: flag(),
    baseFirst: flag(),
    rings: rings(),
    continueIfBusy: flag(),
    callerMayStop: flag(),
    phones: phones(most),
  }),
  stored: ({ phones, ...row }) => ({ row, ...storedPhones(name, phones) }),
  check: ({ row, phones }) => (row.active && !phones?.length ? { 'phones.0.to': { key: 'phoneNeeded' } } : undefined),
  sentence: ({ rows, phones }) => {
    const count = phones.filter(phone => phone.feature === name).length
    return rows[name].active ? { key: 'on', params: { count }, tone: 'good' } : { key: 'off', tone: 'off' }
  },
  initial: (line, text) => {
    const row = line.rows[name]
    return {
      active: ticked(row.active),
      baseFirst: ticked(row.baseFirst),
      rings: String(row.rings),
      continueIfBusy: ticked(row.continueIfBusy),
      callerMayStop: ticked(row.callerMayStop),
      ...phoneValues(line, name, most, text),
    }
  },
  Fields,
})

function Fields({ line, base }: FieldsProps) {
  const say = useTranslations('features.sequential-ring')
  return (
    <>
      <SwitchField name={name} />
      <CheckField label={say('baseFirst')} name="baseFirst" />
      <RingsField label={say('baseRings')} name="rings" />
      <CheckField label={say('continueIfBusy')} name="continueIfBusy" />
      <CheckField hint={say('callerMayStopHint')} label={say('callerMayStop')} name="callerMayStop" />
      <PhoneFields feature={name} line={line} most={most} rings />
      <CriteriaList base={`${base}/${name}`} feature={name} line={line} />
    </>
  )
}
