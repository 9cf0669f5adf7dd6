import { z } from 'zod'

/** The cells of the operator's files. Decimals take a point or a comma; messages are for the operator. */

export const words = (max = 80) => z.string().min(1, 'is empty').max(max, `is longer than ${max} characters`)

export const date = () => z.string().refine(isDate, 'must be a date such as 2026-10-01')

function isDate(value: string): boolean {
  const at = Date.parse(value)
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(value)
}

export const oneOf = <const W extends readonly [string, ...string[]]>(list: W) =>
  z.enum(list, `must be one of: ${list.join(', ')}`)

export const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number)
    .refine(value => value >= min && value <= max, `must be from ${min} to ${max}`)

/** A decimal with at most `digits` decimals, as a whole number of that unit: `decimal(2)` reads 24,95 as 2495 cents. */
export const decimal = (digits: number, { negative = false, max = 10_000_000 } = {}) =>
  z
    .string()
    .regex(
      new RegExp(`^${negative ? '-?' : ''}\\d{1,9}([.,]\\d{1,${digits}})?$`),
      `must be an amount with at most ${digits} decimals${negative ? '' : ', not below 0'}`,
    )
    .transform(value => scaled(value, digits))
    .refine(value => Math.abs(value) <= max * 10 ** digits, `must not be above ${max}`)

function scaled(value: string, digits: number): number {
  const [whole = '0', fraction = ''] = value.replace('-', '').split(/[.,]/)
  const size = Number(whole + fraction.padEnd(digits, '0'))
  return value.startsWith('-') && size > 0 ? -size : size
}
