import { useTranslations } from 'next-intl'
import { z } from 'zod'
import { flag } from '@/lib/forms/fields'
import { CheckField } from '@/lib/ui/choice-field'
import { CriteriaList } from '../criteria/list'
import { type FieldsProps, feature, ticked } from '../feature'
import { SwitchField } from '../switch'
import { PhoneFields, phones, phoneValues, storedPhones } from './phones'

const name = 'simultaneous-ring'
const most = 10

/** Up to ten other phones that ring with the desk's. */
export const simultaneousRing = feature({
  name,
  schema: z.strictObject({ active: flag(), skipOnCall: flag(), phones: phones(most) }),
  stored: ({ active, skipOnCall, phones }) => ({ row: { active, skipOnCall }, ...storedPhones(name, phones) }),
  check: ({ row, phones }) => (row.active && !phones?.length ? { 'phones.0.to': { key: 'phoneNeeded' } } : undefined),
  sentence: ({ rows, phones }) => {
    const count = phones.filter(phone => phone.feature === name).length
    return rows[name].active ? { key: 'on', params: { count }, tone: 'good' } : { key: 'off', tone: 'off' }
  },
  initial: (line, text) => ({
    active: ticked(line.rows[name].active),
    skipOnCall: ticked(line.rows[name].skipOnCall),
    ...phoneValues(line, name, most, text),
  }),
  Fields,
})

function Fields({ line, base }: FieldsProps) {
  const say = useTranslations('features.simultaneous-ring')
  return (
    <>
      <SwitchField name={name} />
      <CheckField label={say('skipOnCall')} name="skipOnCall" />
      <PhoneFields feature={name} line={line} most={most} />
      <CriteriaList base={`${base}/${name}`} feature={name} line={line} />
    </>
  )
}
