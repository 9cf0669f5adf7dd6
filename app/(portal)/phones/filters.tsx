import { useTranslations } from 'next-intl'
import { type Asked, kinds, states } from '@/lib/phones/queries'
import { Filters } from '@/lib/ui/filters'

export function PhoneFilters({ asked }: { asked: Asked }) {
  const say = useTranslations('phones')
  const kind = kinds.map(value => ({ value, label: say(value) }))
  const state = states.map(value => ({ value, label: say(`state.${value}`) }))
  return (
    <Filters
      choices={[
        { name: 'kind', label: say('kind'), value: asked.kind, any: say('anyKind'), options: kind },
        { name: 'state', label: say('stateLabel'), value: asked.state, any: say('anyState'), options: state },
      ]}
      label={say('search')}
      words={asked.words}
    />
  )
}
