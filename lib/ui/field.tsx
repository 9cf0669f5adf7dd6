'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { fieldId } from './field-id'
import { useField } from './form-state'

export type FieldProps = { name: string; label: string; hint?: ReactNode; required?: boolean; optional?: boolean }
/** `shown` turns a stored value into the words that the control has for it. */
type Frame = FieldProps & { children: (control: Control) => ReactNode; shown?: (value: string) => string }
export type Control = {
  id: string
  name: string
  'aria-describedby'?: string
  'aria-invalid'?: true
  'aria-required'?: true
}

/** The words that describe a control, by the ids that it names: its hint, and what is wrong. */
export function Beside({ id, hint, error }: { id: string; hint?: ReactNode; error?: string }) {
  return (
    <>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </>
  )
}

/** What every field has around its control: label, hint, what is wrong, and what somebody else saved meanwhile. */
export function Field({ name, label, hint, required, optional, children, shown = value => value }: Frame) {
  const say = useTranslations('ui')
  const { error, theirs } = useField(name)
  const id = fieldId(name)
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={id}>
        {label}
        {required ? <span className="mark"> *</span> : null}
        {optional ? <span className="optional"> {say('optional')}</span> : null}
      </label>
      <Beside error={error} hint={hint} id={id} />
      {theirs === undefined ? null : (
        <p className="theirs">{say('theirs', { value: shown(theirs) || say('nothing') })}</p>
      )}
      {children({
        id,
        name,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': true } : {}),
        ...(required ? { 'aria-required': true } : {}),
      })}
    </div>
  )
}
