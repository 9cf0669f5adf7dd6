import type { InputHTMLAttributes, ReactNode } from 'react'

type Props = Pick<InputHTMLAttributes<HTMLInputElement>, 'inputMode' | 'placeholder'> & {
  prefix: string
  name: string
  label: string
  value: string
  /** What is wrong with it, as a sentence. */
  error?: string
  size?: number
  children?: ReactNode
}

/** One field of a filter: its words above it; what is wrong is said in the summary and marked here. */
export function FilterInput({ prefix, name, label, value, error, size, children, ...kind }: Props) {
  return (
    <div className="filter-field">
      <label htmlFor={`${prefix}-${name}`}>{label}</label>
      <div className="filter-control">
        <input
          {...kind}
          aria-describedby={error ? `${prefix}-${name}-error` : undefined}
          aria-invalid={error ? true : undefined}
          autoComplete="off"
          defaultValue={value}
          id={`${prefix}-${name}`}
          key={value}
          name={name}
          size={size}
        />
        {children}
      </div>
      {error ? (
        <p className="error" id={`${prefix}-${name}-error`}>
          {error}
        </p>
      ) : null}
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
