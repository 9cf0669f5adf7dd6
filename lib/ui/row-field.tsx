'use client'

import type { Option } from './choice-field'
import { useField } from './form-state'

/** A box in a row of a table within a form: all of them share a name, each posts its row's value. */
export function RowTick({ name, value, label }: { name: string; value: string; label: string }) {
  const { values } = useField(name)
  const ticked = values.includes(value)
  return (
    <input aria-label={label} defaultChecked={ticked} key={String(ticked)} name={name} type="checkbox" value={value} />
  )
}

/** A choice in a row of a table within a form. */
export function RowSelect({ name, label, options }: { name: string; label: string; options: Option[] }) {
  const value = String(useField(name).value)
  return (
    <select aria-label={label} defaultValue={value} key={value} name={name}>
      {options.map(option => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
