import { useTranslations } from 'next-intl'
import { shortest } from '@/lib/auth/password-policy'
import { TextField } from '@/lib/ui/text-field'

/** A new password, typed twice. */
export function NewPasswordFields() {
  const say = useTranslations('newPassword')
  return (
    <>
      <TextField
        autoComplete="new-password"
        hint={say('hint', { minimum: shortest.alone })}
        label={say('password')}
        name="password"
        required
        type="password"
      />
      <TextField autoComplete="new-password" label={say('again')} name="passwordAgain" required type="password" />
    </>
  )
}
