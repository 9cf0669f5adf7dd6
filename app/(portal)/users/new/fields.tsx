import { useTranslations } from 'next-intl'
import type { Licence } from '@/lib/licences/stock'
import { modelKeys, models } from '@/lib/phones/models'
import { CheckField, type Option, SelectField } from '@/lib/ui/choice-field'
import { TextField } from '@/lib/ui/text-field'
import { AddressFields, DepartmentField, LocaleFields } from '../../_person/common-fields'
import { EmergencyFields } from '../../_person/emergency-fields'

type Props = { departments: { id: string; name: string }[]; licences: Licence[]; numbers: Option[]; zones: Option[] }

/** The fields of a new person, in the order of the guide's dialog (field reference 7.1). */
export function NewUserFields({ departments, licences, numbers, zones }: Props) {
  const say = useTranslations('users.new')
  const profile = useTranslations('profile')
  const pack = useTranslations('licences')
  return (
    <>
      <p className="hint">{say('required')}</p>
      <TextField label={profile('firstName')} maxLength={30} name="firstName" required />
      <TextField label={profile('lastName')} maxLength={30} name="lastName" required />
      <TextField hint={say('emailHint')} label={profile('email')} maxLength={80} name="email" required type="email" />
      <TextField hint={say('usernameHint')} label={profile('username')} maxLength={161} name="username" optional />
      <SelectField
        hint={say('licenceHint')}
        label={say('licence')}
        name="licenceId"
        options={licences.map(({ id, pack: name, used, quantity }) => ({
          value: id,
          label: say('stock', { pack: pack(name), used, quantity }),
          disabled: used >= quantity,
        }))}
        required
      />
      <SelectField empty={say('noNumber')} label={profile('number')} name="number" options={numbers} />
      <TextField
        hint={say('extensionHint')}
        inputMode="numeric"
        label={profile('extension')}
        maxLength={20}
        name="extension"
        required
        size="short"
      />
      <fieldset className="group">
        <legend>{say('caller')}</legend>
        <TextField
          hint={profile('callerHint')}
          label={profile('callerFirstName')}
          maxLength={30}
          name="callerFirstName"
          optional
        />
        <TextField label={profile('callerLastName')} maxLength={30} name="callerLastName" optional />
        <TextField
          hint={say('callerNumberHint')}
          label={profile('callerNumber')}
          name="callerNumber"
          optional
          size="medium"
          type="tel"
        />
      </fieldset>
      <DepartmentField departments={departments} />
      <LocaleFields zones={zones} />
      <SelectField
        label={say('role')}
        name="role"
        options={(['person', 'administrator'] as const).map(role => ({ value: role, label: say(`roles.${role}`) }))}
      />
      <SelectField
        empty={say('noPhone')}
        label={say('model')}
        name="model"
        options={modelKeys.map(key => ({ value: key, label: `${models[key].maker} ${models[key].name}` }))}
      />
      <TextField hint={say('macHint')} label={say('mac')} name="mac" optional size="medium" spellCheck={false} />
      <fieldset className="group">
        <legend>{profile('emergency')}</legend>
        <p className="hint">{say('emergencyHint')}</p>
        <EmergencyFields confirm={false} consent={false} />
      </fieldset>
      <TextField label={profile('jobTitle')} maxLength={50} name="title" optional />
      <TextField label={profile('mobile')} name="mobile" optional size="medium" type="tel" />
      <AddressFields />
      <CheckField hint={say('activationHint')} label={say('activation')} name="activation" />
    </>
  )
}
