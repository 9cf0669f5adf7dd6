import { useTranslations } from 'next-intl'
import { z } from 'zod'
import { flag } from '@/lib/forms/fields'
import { CheckField } from '@/lib/ui/choice-field'
import { feature, ticked } from './feature'
import { SwitchField, switchSentence } from './switch'

const name = 'do-not-disturb'

/** Callers find the line busy; an always forward goes first (field reference 4.2). */
export const doNotDisturb = feature({
  name,
  schema: z.strictObject({ active: flag(), splash: flag() }),
  stored: ({ active, splash }) => ({ row: { active, splash } }),
  sentence: line => switchSentence(line, name),
  initial: ({ rows }) => ({ active: ticked(rows[name].active), splash: ticked(rows[name].splash) }),
  Fields,
})

function Fields() {
  const say = useTranslations('features')
  return (
    <>
      <SwitchField name={name} />
      <CheckField hint={say('splashHint')} label={say('splash')} name="splash" />
    </>
  )
}
