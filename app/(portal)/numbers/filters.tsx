import { useTranslations } from 'next-intl'
import { type Asked, states } from '@/lib/numbers/queries'
import { Filters } from '@/lib/ui/filters'

export function NumberFilters({ asked, departments }: { asked: Asked; departments: { id: string; name: string }[] }) {
  const say = useTranslations('numbers')
  const state = states.map(value => ({ value, label: say(`state.${value}`) }))
  const department = departments.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Filters
      choices={[
        { name: 'state', label: say('stateLabel'), value: asked.state, any: say('anyState'), options: state },
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
