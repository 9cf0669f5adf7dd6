import { useTranslations } from 'next-intl'
import { CheckField } from '@/lib/ui/choice-field'
import { TextField } from '@/lib/ui/text-field'
import { ProvinceField } from './common-fields'

/** A 9-1-1 address by its parts; `consent`: the person has not yet said that the notice was read. */
export function EmergencyFields({ consent, confirm = true }: { consent: boolean; confirm?: boolean }) {
  const say = useTranslations('profile')
  return (
    <>
      <TextField label={say('unit')} maxLength={20} name="emergencyUnit" optional size="short" />
      <TextField hint={say('streetHint')} label={say('street')} maxLength={80} name="emergencyStreet" required />
      <TextField label={say('city')} maxLength={50} name="emergencyCity" required />
      <ProvinceField label={say('province')} name="emergencyProvince" />
      <TextField label={say('postalCode')} maxLength={10} name="emergencyPostalCode" required size="short" />
      {confirm ? <CheckField label={say('confirmAddress')} name="confirmed" /> : null}
      {consent ? <CheckField hint={say('consentHint')} label={say('consent')} name="consent" /> : null}
    </>
  )
}
