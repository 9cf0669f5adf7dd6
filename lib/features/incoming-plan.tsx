import { useTranslations } from 'next-intl'
import { z } from 'zod'
import { choice, flag } from '@/lib/forms/fields'
import { CheckField, ChoiceField } from '@/lib/ui/choice-field'
import { feature, ticked } from './feature'
import { SwitchField, switchSentence } from './switch'

const name = 'incoming-plan'
const outside = ['allow', 'redirectedOnly', 'refuse'] as const

/** Who may call the line at all, by where the call comes from (field reference 4.2, step 2). */
export const incomingPlan = feature({
  name,
  schema: z.strictObject({
    active: flag(),
    insideCalls: flag(),
    outsideCalls: choice(outside),
    hiddenCalls: flag(),
    foreignCalls: flag(),
  }),
  stored: row => ({ row }),
  sentence: line => ({ ...switchSentence(line, name), ...(line.rows[name].active && { tone: 'attention' as const }) }),
  initial: ({ rows }) => {
    const { active, insideCalls, outsideCalls, hiddenCalls, foreignCalls } = rows[name]
    return {
      active: ticked(active),
      insideCalls: ticked(insideCalls),
      outsideCalls,
      hiddenCalls: ticked(hiddenCalls),
      foreignCalls: ticked(foreignCalls),
    }
  },
  Fields,
})

function Fields() {
  const say = useTranslations('features.incoming-plan')
  return (
    <>
      <SwitchField name={name} />
      <CheckField label={say('insideCalls')} name="insideCalls" />
      <ChoiceField
        label={say('outsideCalls')}
        name="outsideCalls"
        options={outside.map(value => ({ value, label: say(`outsideCallss.${value}`) }))}
      />
      <CheckField hint={say('outsideOnly')} label={say('hiddenCalls')} name="hiddenCalls" />
      <CheckField hint={say('outsideOnly')} label={say('foreignCalls')} name="foreignCalls" />
    </>
  )
}
