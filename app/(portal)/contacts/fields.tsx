import { useTranslations } from 'next-intl'
import { CheckField } from '@/lib/ui/choice-field'
import { TextField } from '@/lib/ui/text-field'

/** A contact's fields, for adding and for editing. */
export function ContactFields({ administers }: { administers: boolean }) {
  const say = useTranslations('contacts')
  return (
    <>
      <TextField autoComplete="off" label={say('name')} maxLength={50} name="name" required />
      <TextField autoComplete="off" label={say('organisation')} maxLength={50} name="organisation" optional />
      <TextField
        hint={say('numberHint')}
        inputMode="tel"
        label={say('number')}
        name="number"
        required
        size="medium"
        type="tel"
      />
      <TextField inputMode="tel" label={say('mobile')} name="mobile" optional size="medium" type="tel" />
      <TextField autoComplete="off" label={say('email')} name="email" optional type="email" />
      {administers ? <CheckField hint={say('personalHint')} label={say('personal')} name="personal" /> : null}
    </>
  )
}
