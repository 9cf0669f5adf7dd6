'use client'

import { useTranslations } from 'next-intl'
import { Field, type FieldProps } from '@/lib/ui/field'
import { useField } from '@/lib/ui/form-state'

/** The picker of every destination: one line that takes an extension, a name of the page's DestinationList, a number or a SIP URI. */
export function DestinationField({ hint, ...field }: FieldProps) {
  const say = useTranslations('ui')
  const { value } = useField(field.name)
  return (
    <Field {...field} hint={hint ?? say('destinationHint')}>
      {control => (
        <input
          {...control}
          autoComplete="off"
          defaultValue={String(value)}
          list="destinations"
          maxLength={161}
          spellCheck={false}
          type="text"
        />
      )}
    </Field>
  )
}
