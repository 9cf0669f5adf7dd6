import type { InputHTMLAttributes, ReactNode } from 'react'

type Props = Pick<InputHTMLAttributes<HTMLInputElement>, 'inputMode' | 'placeholder'> & {
  prefix: string
  name: string
  label: string
  value: string
  wrong?: boolean
  size?: number
  children?: ReactNode
}

/** One field of a filter: its words above it; what is wrong is said in the summary and marked here. */
export function FilterInput({ prefix, name, label, value, wrong, size, children, ...kind }: Props) {
  return (
    <div className="filter-field">
      <label htmlFor={`${prefix}-${name}`}>{label}</label>
      <div className="filter-control">
        <input
          {...kind}
          aria-invalid={wrong || undefined}
          autoComplete="off"
          defaultValue={value}
          id={`${prefix}-${name}`}
          key={value}
          name={name}
          size={size}
        />
        {children}
      </div>
    </div>
  )
}

type Choices = {
  prefix: string
  name: string
  label: string
  value: string
  empty: string
  options: [string, string][]
}

/** One choice of a filter, or none. */
export function FilterSelect({ prefix, name, label, value, empty, options }: Choices) {
  return (
    <div className="filter-field">
      <label htmlFor={`${prefix}-${name}`}>{label}</label>
      <select defaultValue={value} id={`${prefix}-${name}`} key={value} name={name}>
        <option value="">{empty}</option>
        {options.map(([word, words]) => (
          <option key={word} value={word}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
