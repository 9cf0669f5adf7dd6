import { feature, ticked } from '../feature'
import { ForwardFields, forwardSchema, forwardSentence, forwardTo } from './forward'

const slot = 'forwarding.not-reachable'

/** Calls while no phone of the person is on line: the forward for a power or Internet failure. */
export const notReachable = feature({
  name: 'forwarding-not-reachable',
  schema: forwardSchema,
  stored: values => ({ row: { active: values.active }, destinations: forwardTo(slot, values) }),
  sentence: line => forwardSentence(line, 'forwarding-not-reachable', slot),
  initial: ({ rows, links }, text) => ({
    active: ticked(rows['forwarding-not-reachable'].active),
    to: text(links.get(slot)),
  }),
  Fields: () => <ForwardFields name="forwarding-not-reachable" />,
})
