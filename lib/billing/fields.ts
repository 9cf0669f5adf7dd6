import { z } from 'zod'

const limit = 1_000_000

/** A monthly amount in dollars, with a comma or a point, in cents; empty is none: null. */
export const amount = () =>
  z.preprocess(
    value =>
      String(value ?? '')
        .replace(/[\s$]/g, '')
        .replace(',', '.'),
    z
      .string()
      .regex(/^(\d{1,7}(\.\d{1,2})?)?$/, 'amount')
      .transform(text => (text ? Math.round(Number(text) * 100) : null))
      .refine(cents => cents === null || (cents > 0 && cents <= limit * 100), 'amount'),
  )
