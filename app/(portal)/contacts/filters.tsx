import { useTranslations } from 'next-intl'
import { type Asked, groups } from '@/lib/contacts/queries'
import { Filters } from '@/lib/ui/filters'

export function ContactFilters({ asked, departments }: { asked: Asked; departments: { id: string; name: string }[] }) {
  const say = useTranslations('contacts')
  const group = groups.map(value => ({ value, label: say(value) }))
  const department = departments.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Filters
      choices={[
        { name: 'group', label: say('group'), value: asked.group, options: group },
        {
          name: 'department',
          label: say('department'),
          value: asked.department,
          any: say('anyDepartment'),
          options: department,
        },
      ]}
      label={say('search')}
      words={asked.words}
    />
  )
}
