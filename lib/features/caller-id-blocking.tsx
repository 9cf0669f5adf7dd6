import { feature, ticked } from './feature'
import { SwitchField, switchSchema, switchSentence } from './switch'

/** The person's number is hidden from those they call. */
export const callerIdBlocking = feature({
  name: 'caller-id-blocking',
  schema: switchSchema,
  stored: ({ active }) => ({ row: { active } }),
  sentence: line => switchSentence(line, 'caller-id-blocking'),
  initial: ({ rows }) => ({ active: ticked(rows['caller-id-blocking'].active) }),
  Fields: () => <SwitchField name="caller-id-blocking" />,
})
