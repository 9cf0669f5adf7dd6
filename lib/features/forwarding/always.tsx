import { useTranslations } from 'next-intl'
import { z } from 'zod'
import { flag } from '@/lib/forms/fields'
import { CheckField } from '@/lib/ui/choice-field'
import { feature, ticked } from '../feature'
import { ForwardFields, forwardFields, forwardSentence, forwardTo } from './forward'

const slot = 'forwarding.always'

/** All calls, at once; before do not disturb. */
export const always = feature({
  name: 'forwarding-always',
  schema: z.strictObject({ ...forwardFields, splash: flag() }),
  stored: values => ({
    row: { active: values.active, splash: values.splash },
    destinations: forwardTo(slot, values),
  }),
  sentence: line => forwardSentence(line, 'forwarding-always', slot),
  initial: ({ rows, links }, text) => ({
    active: ticked(rows['forwarding-always'].active),
    to: text(links.get(slot)),
    splash: ticked(rows['forwarding-always'].splash),
  }),
  Fields,
})

function Fields() {
  const say = useTranslations('features')
  return (
    <ForwardFields name="forwarding-always">
      <CheckField hint={say('splashHint')} label={say('splash')} name="splash" />
    </ForwardFields>
  )
}
