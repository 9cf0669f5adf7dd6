import { feature, ticked } from '../feature'
import { ForwardFields, forwardSchema, forwardSentence, forwardTo } from './forward'

const slot = 'forwarding.busy'

/** Calls while the line is busy. */
export const busy = feature({
  name: 'forwarding-busy',
  schema: forwardSchema,
  stored: values => ({ row: { active: values.active }, destinations: forwardTo(slot, values) }),
  sentence: line => forwardSentence(line, 'forwarding-busy', slot),
  initial: ({ rows, links }, text) => ({
    active: ticked(rows['forwarding-busy'].active),
    to: text(links.get(slot)),
  }),
  Fields: () => <ForwardFields name="forwarding-busy" />,
})
