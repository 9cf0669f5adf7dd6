type Props = {
  name: string
  label: string
  value: string
  hint?: string
  error?: string
  list?: boolean
  type?: 'text' | 'number' | 'datetime-local'
}

/** One line of the question's form. */
export function Line({ name, label, value, hint, error, list, type = 'text' }: Props) {
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ')
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={name}>{label}</label>
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="error" id={`${name}-error`}>
          {error}
        </p>
      ) : null}
      <input
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        autoComplete="off"
        className={type === 'number' ? 'short' : type === 'text' ? undefined : 'medium'}
        defaultValue={value}
        id={name}
        list={list ? 'destinations' : undefined}
        min={type === 'number' ? 0 : undefined}
        name={name}
        type={type}
      />
    </div>
  )
}
