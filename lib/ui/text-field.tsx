'use client'

import type { InputHTMLAttributes } from 'react'
import { Field, type FieldProps } from './field'
import { useField } from './form-state'

type Kind = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'autoComplete' | 'inputMode' | 'maxLength' | 'min' | 'max' | 'step' | 'accept' | 'spellCheck'
>
type Props = FieldProps & Kind & { size?: 'short' | 'medium' }

/** A field of one line. */
export function TextField({
  type = 'text',
  size,
  autoComplete,
  inputMode,
  maxLength,
  min,
  max,
  step,
  spellCheck,
  ...field
}: Props) {
  const { value } = useField(field.name)
  const kind = { type, autoComplete, inputMode, maxLength, min, max, step, spellCheck }
  return (
    <Field {...field}>
      {control => <input {...control} {...kind} className={size} defaultValue={String(value)} />}
    </Field>
  )
}

/** A field of several lines. */
export function TextArea({ rows = 4, ...field }: FieldProps & { rows?: number }) {
  const { value } = useField(field.name)
  return <Field {...field}>{control => <textarea {...control} defaultValue={String(value)} rows={rows} />}</Field>
}

/** A file to upload. */
export function FileField({ accept, ...field }: FieldProps & { accept?: string }) {
  return <Field {...field}>{control => <input {...control} accept={accept} type="file" />}</Field>
}
