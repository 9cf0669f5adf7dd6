import { useTranslations } from 'next-intl'
import { z } from 'zod'
import { rings } from '@/lib/forms/fields'
import { feature, ticked } from '../feature'
import { RingsField } from '../rings-field'
import { ForwardFields, forwardFields, forwardSentence, forwardTo } from './forward'

const slot = 'forwarding.no-answer'

/** Calls that ring so many times unanswered. */
export const noAnswer = feature({
  name: 'forwarding-no-answer',
  schema: z.strictObject({ ...forwardFields, rings: rings() }),
  stored: values => ({ row: { active: values.active, rings: values.rings }, destinations: forwardTo(slot, values) }),
  sentence: line => forwardSentence(line, 'forwarding-no-answer', slot),
  initial: ({ rows, links }, text) => ({
    active: ticked(rows['forwarding-no-answer'].active),
    to: text(links.get(slot)),
    rings: String(rows['forwarding-no-answer'].rings),
  }),
  Fields,
})

function Fields() {
  const say = useTranslations('features')
  return (
    <ForwardFields name="forwarding-no-answer">
      <RingsField hint={say('ringsHint')} label={say('rings')} name="rings" />
    </ForwardFields>
  )
}
