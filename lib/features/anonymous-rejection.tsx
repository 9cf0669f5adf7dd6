import { feature, ticked } from './feature'
import { SwitchField, switchSchema, switchSentence } from './switch'

/** Callers who hide their number are told that such calls are refused. */
export const anonymousRejection = feature({
  name: 'anonymous-rejection',
  schema: switchSchema,
  stored: ({ active }) => ({ row: { active } }),
  sentence: line => switchSentence(line, 'anonymous-rejection'),
  initial: ({ rows }) => ({ active: ticked(rows['anonymous-rejection'].active) }),
  Fields: () => <SwitchField name="anonymous-rejection" />,
})
