import { useTranslations } from 'next-intl'
import { type Asked, kinds, states } from '@/lib/phones/queries'

export function PhoneFilters({ asked }: { asked: Asked }) {
  const say = useTranslations('phones')
  const ui = useTranslations('ui')
  return (
    <search>
      <form className="filters">
        <label>
          {say('search')}
          <input defaultValue={asked.words} name="q" type="search" />
        </label>
        <label>
          {say('kind')}
          <select defaultValue={asked.kind ?? ''} name="kind">
            <option value="">{say('anyKind')}</option>
            {kinds.map(kind => (
              <option key={kind} value={kind}>
                {say(kind)}
              </option>
            ))}
          </select>
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
        <button className="button quiet" type="submit">
          {ui('search')}
        </button>
      </form>
    </search>
  )
}
