import { useTranslations } from 'next-intl'
import type { Licence } from '@/lib/licences/stock'
import type { Asked } from '@/lib/users/list'
import { statuses } from '@/lib/users/status'

type Props = { asked: Asked; departments: { id: string; name: string }[]; licences: Licence[] }
type SelectProps = { name: string; label: string; value: string | null; any: string; options: [string, string][] }

function Select({ name, label, value, any, options }: SelectProps) {
  return (
    <label>
      {label}
      <select defaultValue={value ?? ''} name={name}>
        <option value="">{any}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The search box and the filters: a form that the address remembers. */
export function UserFilters({ asked, departments, licences }: Props) {
  const say = useTranslations('users')
  const pack = useTranslations('licences')
  const ui = useTranslations('ui')
  return (
    <search>
      <form className="filters">
        <label>
          {say('search')}
          <input defaultValue={asked.words} name="q" type="search" />
        </label>
        <Select
          any={say('any')}
          label={say('status')}
          name="status"
          options={statuses.map(status => [status, say(`statuses.${status}`)])}
          value={asked.status}
        />
        <Select
          any={say('any')}
          label={say('licence')}
          name="licence"
          options={licences.map(licence => [licence.id, pack(licence.pack)])}
          value={asked.licence}
        />
        <Select
          any={say('any')}
          label={say('department')}
          name="department"
          options={departments.map(({ id, name }) => [id, name])}
          value={asked.department}
        />
        <Select
          any={say('any')}
          label={say('role')}
          name="role"
          options={(['administrator', 'person'] as const).map(role => [role, say(`roles.${role}`)])}
          value={asked.role}
        />
        <label>
          {say('suspended')}
          <input defaultChecked={asked.suspended} name="suspended" type="checkbox" />
        </label>
        <button className="button quiet" type="submit">
          {ui('filter')}
        </button>
      </form>
    </search>
  )
}
