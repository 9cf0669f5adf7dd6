import { z } from 'zod'

/** The words forms are written in. An error is a key of the `problems` namespace. */

const trimmed = z.preprocess(value => (typeof value === 'string' ? value.trim().normalize('NFC') : ''), z.string())
const clean = /^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u

/** Required text of one line. */
export const text = (max: number) =>
  trimmed.pipe(z.string().min(1, 'required').max(max, 'tooLong').regex(clean, 'strangeCharacters'))

/** Text of one line that may be left empty: null. */
export const optionalText = (max: number) =>
  trimmed.pipe(z.string().max(max, 'tooLong').regex(clean, 'strangeCharacters')).transform(value => value || null)

/** A check box. */
export const flag = () => z.preprocess(value => value === 'on' || value === 'true' || value === true, z.boolean())

/** A whole number within a range, required. */
export const int = (min: number, max: number) =>
  z.preprocess(
    value => (value === '' || value === undefined ? undefined : Number(String(value).replace(/\s/g, ''))),
    z
      .number('wholeNumber')
      .int('wholeNumber')
      .refine(value => value >= min && value <= max, { error: 'range', params: { min, max } }),
  )

/** A whole number that may be left empty: null. */
export const optionalInt = (min: number, max: number) =>
  z.preprocess(
    value => (value === '' || value === undefined || value === null ? null : value),
    z.union([z.null(), int(min, max)], 'wholeNumber'),
  )

/** Rings before no answer: 0, or 2 to 20 (field reference section 2). */
export const rings = () => int(0, 20).refine(value => value !== 1, 'ringsNotOne')

/** One of the given words. */
export const choice = <const W extends readonly [string, ...string[]]>(words: W) => z.enum(words, 'chooseOne')

/** Several of the given words, or none. */
export const choices = <const W extends readonly [string, ...string[]]>(words: W) =>
  z.preprocess(list, z.array(z.enum(words, 'chooseOne')))

/** Any number of identifiers, in the order posted, without repeats. */
export const ids = () => z.preprocess(value => [...new Set(list(value))], z.array(z.string().max(64)))

/** Repeated rows posted as `name.0.field`, `name.1.field`; `empty` says which rows were left blank and are dropped. */
export const rows = <S extends z.ZodType>(row: S, empty: (typed: Record<string, unknown>) => boolean = () => false) =>
  z.preprocess(value => {
    const all =
      value && typeof value === 'object' ? Object.entries(value).sort(([a], [b]) => Number(a) - Number(b)) : []
    return all.map(([, typed]) => typed as Record<string, unknown>).filter(typed => !empty(typed))
  }, z.array(row))

/** A thing of the company chosen from a list, or nothing: its id, or null. */
export const optionalId = () =>
  z.preprocess(value => (value === '' || value === undefined ? null : value), z.string().max(64).nullable())

/** An e-mail address, at most 80 characters. */
export const email = () =>
  trimmed.pipe(
    z
      .string()
      .min(1, 'required')
      .max(80, 'tooLong')
      .email('email')
      .regex(/^[\x21-\x7e]+$/, 'email'),
  )

/** An e-mail address that may be left empty: null. */
export const optionalEmail = () => z.union([trimmed.pipe(z.literal('')).transform(() => null), email()], 'email')

/** An extension: digits, 2 to 20 (field reference section 2). */
export const extension = () =>
  trimmed.pipe(
    z
      .string()
      .min(1, 'required')
      .regex(/^\d{2,20}$/, 'extension'),
  )

/** An extension that may be left empty: null. */
export const optionalExtension = () =>
  z.union([trimmed.pipe(z.literal('')).transform(() => null), extension()], 'extension')

function list(value: unknown): unknown[] {
  return value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]
}
