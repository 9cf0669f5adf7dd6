import { z } from 'zod'
import { optionalText, text } from '@/lib/forms/fields'

/** A1A 1A1 with the letters Canada Post uses. */
const form = /^([ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z])[ -]?(\d[ABCEGHJ-NPRSTV-Z]\d)$/

const written = (typed: string) => typed.toUpperCase().replace(form, '$1 $2')
const known = (code: string) => /^[A-Z]\d[A-Z] \d[A-Z]\d$/.test(code)

/** A Canadian postal code, required: A1A 1A1. */
export const postalCode = () => text(10).transform(written).refine(known, 'postalCode')

/** The same, or empty: null. */
export const optionalPostalCode = () =>
  optionalText(10)
    .transform(typed => typed && written(typed))
    .refine(code => code === null || known(code), 'postalCode')

export const provinces = ['QC', 'ON', 'NB', 'NS', 'PE', 'NL', 'MB', 'SK', 'AB', 'BC', 'YT', 'NT', 'NU'] as const
export const province = () => z.enum(provinces, 'chooseOne')
export const optionalProvince = () => z.preprocess(value => value || null, z.enum(provinces, 'chooseOne').nullable())
