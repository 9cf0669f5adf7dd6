import { useTranslations } from 'next-intl'
import { type Option, SelectField } from '@/lib/ui/choice-field'
import { TextField } from '@/lib/ui/text-field'
import { provinces } from '@/lib/users/postal-code'

/** The department of a person, or none. */
export function DepartmentField({ departments }: { departments: { id: string; name: string }[] }) {
  const say = useTranslations('profile')
  return (
    <SelectField
      empty={say('none')}
      label={say('department')}
      name="departmentId"
      options={departments.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}

/** The postal address of a person, as a group. */
export function AddressFields({ location = false }: { location?: boolean }) {
  const say = useTranslations('profile')
  return (
    <fieldset className="group">
      <legend>{say('address')}</legend>
      <TextField label={say('line1')} maxLength={80} name="addressLine1" optional />
      <TextField label={say('line2')} maxLength={80} name="addressLine2" optional />
      <TextField label={say('city')} maxLength={50} name="city" optional />
      <ProvinceField empty={say('none')} label={say('province')} name="province" />
      <TextField label={say('postalCode')} maxLength={10} name="postalCode" optional size="short" />
      {location ? (
        <TextField hint={say('locationHint')} label={say('location')} maxLength={80} name="location" optional />
      ) : null}
    </fieldset>
  )
}

export function ProvinceField({ name, label, empty }: { name: string; label: string; empty?: string }) {
  const say = useTranslations('regions')
  return (
    <SelectField
      empty={empty}
      label={label}
      name={name}
      options={provinces.map(code => ({ value: code, label: say(code) }))}
    />
  )
}

/** Language and time zone, the company's where nothing is chosen. */
export function LocaleFields({ zones }: { zones: Option[] }) {
  const say = useTranslations('profile')
  const languages = [
    { value: 'fr', label: say('fr') },
    { value: 'en', label: say('en') },
  ]
  return (
    <>
      <SelectField empty={say('companyDefault')} label={say('language')} name="locale" options={languages} />
      <SelectField empty={say('companyDefault')} label={say('zone')} name="zone" options={zones} />
    </>
  )
}
