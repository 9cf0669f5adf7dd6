import type { z } from 'zod'
import { blankBusyForward, blankDialled, busyForward, dialled } from '../words'
import * as agents from './parts/agents'
import * as bounced from './parts/bounced'
import * as policies from './parts/policies'
import * as promoted from './parts/promoted'
import * as waiting from './parts/waiting'
import * as watched from './parts/watched'

/** The fields of a call centre and their ranges (field reference 11), by subject. */
export const schema = dialled({
  ...busyForward,
  ...agents.fields,
  ...waiting.fields,
  ...promoted.fields,
  ...policies.fields,
  ...bounced.fields,
  ...watched.fields,
})
export type CallCenter = z.output<typeof schema>

/** A new call centre: the first free agent of the list, a queue of ten, eight rings before the next agent. */
export const blank: CallCenter = {
  ...blankDialled,
  ...blankBusyForward,
  ...agents.blank,
  ...waiting.blank,
  ...promoted.blank,
  ...policies.blank,
  ...bounced.blank,
  ...watched.blank,
}
