import { z } from 'zod'
import { products } from '@/db/schema/companies'
import { packs } from '@/lib/licences/packs'
import { normalize } from '@/lib/numbers/normalize'

const provinces = ['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT'] as const

const number = z.string().transform((typed, context) => {
  const read = normalize(typed)
  if ('number' in read) return read.number
  context.addIssue({ code: 'custom', message: `${typed} is not a telephone number` })
  return z.NEVER
})

/** PACK=QUANTITY: premium=10 */
const licence = z
  .string()
  .regex(new RegExp(`^(${packs.join('|')})=\\d{1,5}$`), `must be PACK=QUANTITY, with a pack of ${packs.join(', ')}`)
  .transform(text => text.split('=') as [string, string])

/** What an operator says of a new company and of its first administrator. */
export const newCompany = z.strictObject({
  name: z.string().trim().min(1).max(80),
  locale: z.enum(['fr', 'en']).default('fr'),
  zone: z
    .string()
    .refine(zone => Intl.supportedValuesOf('timeZone').includes(zone), 'must be a zone such as America/Toronto')
    .default('America/Toronto'),
  province: z.enum(provinces).default('QC'),
  billingEmail: z.email().nullable().default(null),
  products: z.array(z.enum(products)).min(1).default(['hosted-pbx']),
  licences: z
    .array(licence)
    .default([])
    .transform(list => Object.fromEntries(list.map(([pack, quantity]) => [pack, Number(quantity)]))),
  numbers: z.array(number).default([]),
  firstName: z.string().trim().min(1).max(30),
  lastName: z.string().trim().min(1).max(30),
  email: z.email().max(80),
  extension: z
    .string()
    .regex(/^\d{2,20}$/, 'must be 2 to 20 digits')
    .default('2001'),
})

export type NewCompany = z.output<typeof newCompany>
