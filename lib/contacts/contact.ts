import { z } from 'zod'
import type { contacts } from '@/db/schema'
import { sortKey } from '@/lib/directory/sort-key'
import { flag, int, optionalEmail, optionalText, text } from '@/lib/forms/fields'
import { optionalPhone, phone } from '@/lib/numbers/field'

export type Contact = typeof contacts.$inferSelect

/** An outside contact as a form, a CSV row or a card gives it (field reference 17.3). */
export const contactSchema = z.strictObject({
  name: text(50),
  organisation: optionalText(50),
  email: optionalEmail(),
  number: phone(),
  mobile: optionalPhone(),
  personal: flag(),
})
export const contactForm = z.strictObject({ ...contactSchema.shape, version: int(0, Number.MAX_SAFE_INTEGER) })
export type ContactValues = z.output<typeof contactSchema>

/** What a search looks through: names without accents, the address, and every number's digits. */
export function searchText({ name, organisation, email, number, mobile }: Omit<ContactValues, 'personal'>): string {
  const digits = [number, mobile].map(value => value?.replace(/\D/g, '') ?? '').join(' ')
  return `${sortKey([name, organisation, email].filter(Boolean).join(' '))} ${digits}`
}

/** The words a search asks for, each of which must be found: text without accents, numbers as digits without the 1 in front. */
export function searchWords(asked: string): string[] {
  const phone = asked.replace(/[\s().+-]/g, '')
  if (/^\d{3,}$/.test(phone)) return [phone.length === 11 ? phone.replace(/^1/, '') : phone]
  return sortKey(asked).split(/\s+/).filter(Boolean).slice(0, 6)
}
