import { useTranslations } from 'next-intl'
import type { Option } from './choice-field'

type Choice = { name: string; label: string; value: string | null; any?: string; options: Option[] }

/** The search box and the filters of a list: one line, a form that the address remembers. */
export function Filters({ label, words, choices }: { label: string; words: string; choices: Choice[] }) {
  const say = useTranslations('ui')
  return (
    <search>
      <form className="filters">
        <label>
          {label}
          <input defaultValue={words} maxLength={100} name="q" type="search" />
        </label>
        {choices.map(({ name, label, value, any, options }) => (
          <label key={name}>
            {label}
            <select defaultValue={value ?? ''} name={name}>
              {any ? <option value="">{any}</option> : null}
              {options.map(option => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button className="button quiet" type="submit">
          {say('search')}
        </button>
      </form>
    </search>
  )
}
