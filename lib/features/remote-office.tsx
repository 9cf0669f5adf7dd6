import { useTranslations } from 'next-intl'
import { z } from 'zod'
import { DestinationField } from '@/lib/destinations/field'
import { optionalDestination } from '@/lib/destinations/fields'
import { flag } from '@/lib/forms/fields'
import { feature, ticked } from './feature'
import { SwitchField } from './switch'

const name = 'remote-office'

/** Another phone stands in for the desk's: calls come to it and leave from it. */
export const remoteOffice = feature({
  name,
  schema: z.strictObject({ active: flag(), to: optionalDestination() }),
  stored: ({ active, to }) => ({
    row: { active },
    destinations: [{ field: 'to', slot: name, typed: to, needed: active, only: 'number' }],
  }),
  sentence: ({ rows, links }) => {
    const to = links.get(name)
    return rows[name].active && to ? { key: 'on', to, tone: 'good' } : { key: 'off', tone: 'off' }
  },
  initial: ({ rows, links }, text) => ({ active: ticked(rows[name].active), to: text(links.get(name)) }),
  Fields,
})

function Fields() {
  const say = useTranslations('features.remote-office')
  return (
    <>
      <SwitchField name={name} />
      <DestinationField hint={say('numberHint')} label={say('number')} name="to" />
    </>
  )
}
