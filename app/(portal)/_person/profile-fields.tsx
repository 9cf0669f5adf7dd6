import { useTranslations } from 'next-intl'
import type { Option } from '@/lib/ui/choice-field'
import { TextField } from '@/lib/ui/text-field'
import { AddressFields, DepartmentField, LocaleFields } from './common-fields'

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
      <DepartmentField departments={departments} />
      <AddressFields location />
    </>
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
      <LocaleFields zones={zones} />
    </>
  )
}
