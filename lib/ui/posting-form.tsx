'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, type Ref, useActionState, useEffect, useRef } from 'react'
import { useFormStatus } from 'react-dom'
import type { FormAction } from '@/lib/forms/state'
import { fieldId } from './field-id'
import { FormContext } from './form-state'
import { PasswordAgain } from './password-again'

export type FormProps = {
  action: FormAction
  /** Stored values by field, as text; a list for check boxes that share a name; 'on' for a ticked one. */
  initial?: Record<string, string | string[] | null | undefined>
  version?: number
  submit?: string
  cancel?: string
  danger?: boolean
  children?: ReactNode
}

/** What `Form` draws. `once`: the key of this form, so that posting it twice does it once. */
export function PostingForm({
  action: save,
  once,
  initial = {},
  version,
  submit,
  cancel,
  danger,
  children,
}: FormProps & { once: string }) {
  const say = useTranslations('ui')
  const [state, post] = useActionState(save, {})
  const summary = useRef<HTMLDivElement>(null)
  const errors = Object.entries(state.errors ?? {})
  const action = submit ?? say('save')
  useEffect(() => {
    if (state.errors || state.confirm) summary.current?.focus()
    if (!state.errors) return
    if (!document.title.startsWith(say('errorTitle'))) document.title = say('errorTitle') + document.title
  }, [state, say])
  return (
    <form action={post} className="form" noValidate>
      {errors.length ? (
        <div className="summary" ref={summary} role="alert" tabIndex={-1}>
          <h2>{say('problem', { count: errors.length })}</h2>
          <ul>
            {errors.map(([field, sentence]) => (
              <li key={field}>{field ? <a href={`#${fieldId(field)}`}>{sentence}</a> : sentence}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <input name="once" type="hidden" value={once} readOnly />
      {state.confirm ? (
        <Confirm ref={summary} sentences={state.confirm} title={say(submit ? 'confirmOther' : 'confirmFirst')} />
      ) : null}
      {version === undefined ? null : (
        <input
          name="version"
          type="hidden"
          value={state.conflict?.version ?? state.values?.version ?? version}
          readOnly
        />
      )}
      <FormContext value={{ state, initial }}>
        {children}
        {state.password ? <PasswordAgain /> : null}
      </FormContext>
      <div className="buttons">
        <Submit danger={danger} label={state.confirm ? say('anyway', { action }) : action} />
        {cancel ? <a href={cancel}>{say('cancel')}</a> : null}
      </div>
    </form>
  )
}

/** What to look at before the form is sent once more. */
export function Confirm({ title, sentences, ref }: { title: string; sentences: string[]; ref?: Ref<HTMLDivElement> }) {
  return (
    <div className="summary attention" ref={ref} role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <ul>
        {sentences.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <input name="confirmed" type="hidden" value="yes" readOnly />
    </div>
  )
}

/** A submit button that says it is working, and does not post twice. */
export function Submit({
  label,
  spoken,
  danger,
  look,
  name,
  value,
}: {
  label: string
  /** The label in full, where the button stands among others that look alike. */
  spoken?: string
  danger?: boolean
  look?: string
  name?: string
  value?: string
}) {
  const say = useTranslations('ui')
  const { pending } = useFormStatus()
  return (
    <button
      aria-label={spoken}
      className={look ?? (danger ? 'button danger' : 'button')}
      disabled={pending}
      name={name}
      type="submit"
      value={value}
    >
      {pending ? say('working') : label}
    </button>
  )
}
