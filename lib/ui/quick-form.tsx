'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import type { FormAction } from '@/lib/forms/state'
import { FormContext } from './form-state'
import { PasswordAgain } from './password-again'
import { Confirm, Submit } from './posting-form'

type Props = {
  action: FormAction
  button: string
  /** What the button is called where its text alone says too little. */
  name?: string
  look?: string
  className?: string
  children?: ReactNode
}

/** A form of one button, that asks once more where its effect has to be looked at first. */
export function QuickForm({ action, button, name, look, className, children }: Props) {
  const say = useTranslations('ui')
  const [state, post] = useActionState(action, {})
  const asks = state.confirm !== undefined
  return (
    <form action={post} className={asks || state.password ? `${className ?? ''} asks` : className}>
      {Object.values(state.errors ?? {}).map(sentence => (
        <p className="error" key={sentence} role="alert">
          {sentence}
        </p>
      ))}
      {state.confirm ? <Confirm sentences={state.confirm} title={say('confirmOther')} /> : null}
      {children}
      {state.password ? (
        <FormContext value={{ state, initial: {} }}>
          <PasswordAgain />
        </FormContext>
      ) : null}
      <Submit
        label={asks ? say('anyway', { action: button }) : button}
        look={look}
        spoken={asks && name ? say('anyway', { action: name }) : name}
      />
    </form>
  )
}
