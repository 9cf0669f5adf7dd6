import { optionalInt } from '@/lib/forms/fields'
import type { ValuesOf } from '../../words'

const seconds = () => optionalInt(1, 1800)

/** How long a call waits at a priority until it goes up by one: of Premium, as the priorities of numbers are (field reference 11). */
export const fields = { promote3Seconds: seconds(), promote2Seconds: seconds(), promote1Seconds: seconds() }
export const blank: ValuesOf<typeof fields> = { promote3Seconds: null, promote2Seconds: null, promote1Seconds: null }
