import { flag, int } from '@/lib/forms/fields'
import { destination, type ValuesOf } from '../../words'

/** What becomes of a call that an agent lets ring or holds for long (field reference 11). */
export const fields = {
  bounce: flag(),
  bounceRings: int(1, 20),
  bounceTo: destination(),
  bounceUnavailable: flag(),
  bounceMakesUnavailable: flag(),
  bounceAlert: flag(),
  bounceAlertSeconds: int(30, 600),
  bounceHeld: flag(),
  bounceHeldSeconds: int(30, 600),
}

export const blank: ValuesOf<typeof fields> = {
  bounce: true,
  bounceRings: 8,
  bounceTo: null,
  bounceUnavailable: false,
  bounceMakesUnavailable: false,
  bounceAlert: false,
  bounceAlertSeconds: 60,
  bounceHeld: false,
  bounceHeldSeconds: 120,
}
