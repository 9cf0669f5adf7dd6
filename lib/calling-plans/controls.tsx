'use client'

import { useTranslations } from 'next-intl'
import type { Option } from '@/lib/ui/choice-field'
import { fieldId } from '@/lib/ui/field-id'
import { useField } from '@/lib/ui/form-state'

/** A choice in a cell of a table, which names it: the label is not drawn. */
export function CellSelect({ name, label, options }: { name: string; label: string; options: Option[] }) {
  const ui = useTranslations('ui')
  const { value, error, theirs } = useField(name)
  const saved = options.find(option => option.value === theirs)?.label
  return (
    <>
      <select
        aria-describedby={error ? `${fieldId(name)}-error` : undefined}
        aria-invalid={error ? true : undefined}
        aria-label={label}
        defaultValue={String(value)}
        id={fieldId(name)}
        key={String(value)}
        name={name}
      >
        {options.map(option => (
          <option disabled={option.disabled} key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {error ? (
        <p className="error" id={`${fieldId(name)}-error`}>
          {error}
        </p>
      ) : null}
      {saved ? <p className="theirs">{ui('theirs', { value: saved })}</p> : null}
    </>
  )
}

type Box = { name: string; label: string; text: string; disabled: boolean }

/** A yes or no in a cell of a table: `text` is drawn beside it, `label` says it whole. */
export function CellBox({ name, label, text, disabled }: Box) {
  const ui = useTranslations('ui')
  const { value, theirs } = useField(name)
  return (
    <>
      <label className="cell-box">
        <input
          aria-label={label}
          defaultChecked={value === 'on'}
          disabled={disabled}
          id={fieldId(name)}
          key={String(value)}
          name={name}
          type="checkbox"
        />
        <span aria-hidden>{text}</span>
      </label>
      {theirs === undefined ? null : (
        <p className="theirs">{ui('theirs', { value: ui(theirs === 'on' ? 'ticked' : 'notTicked') })}</p>
      )}
    </>
  )
}
