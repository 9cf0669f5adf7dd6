import { useTranslations } from 'next-intl'
import { TextField } from './text-field'

/** The password again, in a form whose change asks for it (lib/auth/posted). */
export function PasswordAgain() {
  const say = useTranslations('ui')
  return (
    <fieldset className="group">
      <legend>{say('passwordFirst')}</legend>
      <TextField
        autoComplete="current-password"
        hint={say('passwordFirstHint')}
        label={say('password')}
        name="confirmPassword"
        required
        type="password"
      />
    </fieldset>
  )
}
