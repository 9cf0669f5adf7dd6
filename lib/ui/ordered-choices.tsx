import { type Option, SelectField } from './choice-field'

type Props = {
  name: string
  legend: string
  hint?: string
  most: number
  options: Option[]
  empty: string
  /** What the choice at a place, from 1, is called. */
  place: (position: number) => string
}

/** Up to so many choices in order, each of them a list to choose from (`name.0`, `name.1` ...). */
export function OrderedChoices({ name, legend, hint, most, options, empty, place }: Props) {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {Array.from({ length: most }, (_, at) => `${name}.${at}`).map((one, at) => (
        <SelectField empty={empty} key={one} label={place(at + 1)} name={one} options={options} />
      ))}
    </fieldset>
  )
}
