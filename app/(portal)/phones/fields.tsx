import { useTranslations } from 'next-intl'
import { modelKeys, models } from '@/lib/phones/models'
import { type Option, SelectField } from '@/lib/ui/choice-field'
import { TextField } from '@/lib/ui/text-field'

/** A phone's fields, for adding and for editing. */
export function PhoneFields({ owners }: { owners: Option[] }) {
  const say = useTranslations('phones')
  const kinds = (['desk', 'soft'] as const).map(kind => ({
    label: say(kind),
    options: modelKeys
      .filter(key => models[key].kind === kind)
      .map(key => ({ value: key, label: `${models[key].maker} ${models[key].name}` })),
  }))
  return (
    <>
      <TextField label={say('name')} maxLength={40} name="name" required />
      <SelectField label={say('model')} name="model" options={kinds} required />
      <TextField
        autoComplete="off"
        hint={say('macHint')}
        label={say('mac')}
        name="mac"
        optional
        size="medium"
        spellCheck={false}
      />
      <SelectField empty={say('nobody')} hint={say('ownerHint')} label={say('owner')} name="ownerId" options={owners} />
      <TextField label={say('serial')} maxLength={80} name="serial" optional size="medium" />
      <TextField label={say('location')} maxLength={80} name="location" optional />
    </>
  )
}
