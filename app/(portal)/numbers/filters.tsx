import { useTranslations } from 'next-intl'
import { type Asked, states } from '@/lib/numbers/queries'

export function NumberFilters({ asked, departments }: { asked: Asked; departments: { id: string; name: string }[] }) {
  const say = useTranslations('numbers')
  const ui = useTranslations('ui')
  return (
    <search>
      <form className="filters">
        <label>
          {say('search')}
          <input defaultValue={asked.words} name="q" type="search" />
        </label>
        <label>
          {say('stateLabel')}
          <select defaultValue={asked.state ?? ''} name="state">
            <option value="">{say('anyState')}</option>
            {states.map(state => (
              <option key={state} value={state}>
                {say(`state.${state}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('department')}
          <select defaultValue={asked.department ?? ''} name="department">
            <option value="">{say('anyDepartment')}</option>
            {departments.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button className="button quiet" type="submit">
          {ui('search')}
        </button>
      </form>
    </search>
  )
}
