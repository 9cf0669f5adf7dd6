import { useTranslations } from 'next-intl'
import { type Option, SelectField } from '@/lib/ui/choice-field'
import { TextField } from '@/lib/ui/text-field'
import { provinces } from '@/lib/users/postal-code'

/** What an administrator changes of anybody's profile. */
export function AdminProfileFields({ departments }: { departments: { id: string; name: string }[] }) {
  const say = useTranslations('profile')
  return (
    <>
      <TextField label={say('firstName')} maxLength={30} name="firstName" required />
      <TextField label={say('lastName')} maxLength={30} name="lastName" required />
      <TextField
        hint={say('callerHint')}
        label={say('callerFirstName')}
        maxLength={30}
        name="callerFirstName"
        optional
      />
      <TextField label={say('callerLastName')} maxLength={30} name="callerLastName" optional />
      <TextField hint={say('dialByNameHint')} label={say('dialByName')} maxLength={61} name="dialByName" optional />
      <SelectField
        empty={say('none')}
        label={say('department')}
        name="departmentId"
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <fieldset className="group">
        <legend>{say('address')}</legend>
        <TextField label={say('line1')} maxLength={80} name="addressLine1" optional />
        <TextField label={say('line2')} maxLength={80} name="addressLine2" optional />
        <TextField label={say('city')} maxLength={50} name="city" optional />
        <ProvinceField empty={say('none')} label={say('province')} name="province" />
        <TextField label={say('postalCode')} maxLength={10} name="postalCode" optional size="short" />
        <TextField hint={say('locationHint')} label={say('location')} maxLength={80} name="location" optional />
      </fieldset>
    </>
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

/** What everybody changes of their own. */
export function OwnProfileFields({ zones }: { zones: Option[] }) {
  const say = useTranslations('profile')
  return (
    <>
      <TextField autoComplete="organization-title" label={say('jobTitle')} maxLength={50} name="title" optional />
      <TextField
        autoComplete="tel"
        hint={say('mobileHint')}
        label={say('mobile')}
        name="mobile"
        optional
        size="medium"
        type="tel"
      />
      <TextField label={say('pager')} maxLength={30} name="pager" optional size="medium" />
      <SelectField
        empty={say('companyDefault')}
        label={say('language')}
        name="locale"
        options={[
          { value: 'fr', label: say('fr') },
          { value: 'en', label: say('en') },
        ]}
      />
      <SelectField empty={say('companyDefault')} label={say('zone')} name="zone" options={zones} />
    </>
  )
}
