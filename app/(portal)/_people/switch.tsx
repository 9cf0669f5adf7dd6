import { useTranslations } from 'next-intl'
import type { FormAction } from '@/lib/forms/state'
import { QuickForm } from '@/lib/ui/quick-form'

type Props = { action: FormAction; label: string; button: string; on: boolean }

/** One setting that a thumb turns on or off: what it is now, and the button that changes it. */
export function Switch({ action, label, button, on }: Props) {
  const say = useTranslations('ui')
  return (
    <QuickForm
      action={action}
      button={button}
      className={on ? 'attention' : undefined}
      look={on ? 'button' : 'button quiet'}
      name={say('pair', { label: button, value: label })}
    >
      <span>{on ? <strong>{label}</strong> : label}</span>
    </QuickForm>
  )
}
