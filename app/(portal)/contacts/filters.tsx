import { useTranslations } from 'next-intl'
import { type Asked, groups } from '@/lib/contacts/queries'

/** The search box and the filters: a form that the address remembers. */
export function ContactFilters({ asked, departments }: { asked: Asked; departments: { id: string; name: string }[] }) {
  const say = useTranslations('contacts')
  const ui = useTranslations('ui')
  return (
    <search>
      <form className="filters">
        <label>
          {say('search')}
          <input defaultValue={asked.words} name="q" type="search" />
        </label>
        <label>
          {say('group')}
          <select defaultValue={asked.group} name="group">
            {groups.map(group => (
              <option key={group} value={group}>
                {say(group)}
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
