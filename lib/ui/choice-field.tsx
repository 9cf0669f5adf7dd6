'use client'

import { useTranslations } from 'next-intl'
import { Beside, Field, type FieldProps } from './field'
import { fieldId } from './field-id'
import { useField } from './form-state'

export type Option = { value: string; label: string; hint?: string; disabled?: boolean }
export type OptionGroup = { label: string; options: Option[] }
type Choices = FieldProps & { options: (Option | OptionGroup)[]; empty?: string }

/** One choice from a list; `empty` is the words of choosing nothing. A value that left the list is shown as it is, not as another. */
export function SelectField({ options, empty, ...field }: Choices) {
  const { value } = useField(field.name)
  const all = options.flatMap(option => ('options' in option ? option.options : option))
  const shown = (theirs: string) => all.find(option => option.value === theirs)?.label ?? empty ?? theirs
  return (
    <Field {...field} shown={shown}>
      {control => (
        <select key={String(value)} {...control} defaultValue={String(value)}>
          {empty === undefined ? null : <option value="">{empty}</option>}
          {value && !all.some(option => option.value === value)
            ? choice({ value: String(value), label: String(value) })
            : null}
          {options.map(option =>
            'options' in option ? (
              <optgroup key={option.label} label={option.label}>
                {option.options.map(choice)}
              </optgroup>
            ) : (
              choice(option)
            ),
          )}
        </select>
      )}
    </Field>
  )
}

function choice({ value, label, disabled }: Option) {
  return (
    <option disabled={disabled} key={value} value={value}>
      {label}
    </option>
  )
}

/** A yes or no. */
export function CheckField({ name, label, hint }: FieldProps) {
  const say = useTranslations('ui')
  const { value, error, theirs } = useField(name)
  const id = fieldId(name)
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={error ? 'field check wrong' : 'field check'}>
      <input
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        defaultChecked={value === 'on'}
        id={id}
        key={String(value)}
        name={name}
        type="checkbox"
      />
      <label htmlFor={id}>{label}</label>
      <Beside error={error} hint={hint} id={id} />
      {theirs === undefined ? null : (
        <p className="theirs">{say('theirs', { value: say(theirs === 'on' ? 'ticked' : 'notTicked') })}</p>
      )}
    </div>
  )
}

type Group = FieldProps & { options: Option[]; several?: boolean }

/** Radio buttons, or check boxes that share a name. */
export function ChoiceField({ name, label, hint, options, several, required }: Group) {
  const say = useTranslations('ui')
  const { values, error, theirs } = useField(name)
  const id = fieldId(name)
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  const saved = options.filter(({ value }) => theirs?.split(',').includes(value)).map(({ label }) => label)
  return (
    <fieldset
      aria-describedby={described || undefined}
      className={error ? 'field choices wrong' : 'field choices'}
      id={id}
      tabIndex={-1}
    >
      <legend>
        {label}
        {required ? <span className="mark"> *</span> : null}
      </legend>
      <Beside error={error} hint={hint} id={id} />
      {theirs === undefined ? null : (
        <p className="theirs">{say('theirs', { value: saved.join(', ') || say('nothing') })}</p>
      )}
      {options.map(({ value, label, hint, disabled }) => (
        <div className="check" key={value}>
          <input
            defaultChecked={values.includes(value)}
            disabled={disabled}
            id={`${id}-${value}`}
            key={values.join()}
            name={name}
            type={several ? 'checkbox' : 'radio'}
            value={value}
          />
          <label htmlFor={`${id}-${value}`}>{label}</label>
          {hint ? <p className="hint">{hint}</p> : null}
        </div>
      ))}
    </fieldset>
  )
}
