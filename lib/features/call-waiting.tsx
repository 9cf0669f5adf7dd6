import { useTranslations } from 'next-intl'
import { z } from 'zod'
import { flag } from '@/lib/forms/fields'
import { CheckField } from '@/lib/ui/choice-field'
import { feature, ticked } from './feature'
import { SwitchField, switchSentence } from './switch'

const name = 'call-waiting'

/** A second call is announced while one speaks. */
export const callWaiting = feature({
  name,
  schema: z.strictObject({ active: flag(), hidesNumber: flag() }),
  stored: ({ active, hidesNumber }) => ({ row: { active, hidesNumber } }),
  sentence: line => switchSentence(line, name),
  initial: ({ rows }) => ({ active: ticked(rows[name].active), hidesNumber: ticked(rows[name].hidesNumber) }),
  Fields,
})

function Fields() {
  const say = useTranslations('features')
  return (
    <>
      <SwitchField name={name} />
      <CheckField hint={say('hidesWaitingHint')} label={say('hidesWaiting')} name="hidesNumber" />
    </>
  )
}
