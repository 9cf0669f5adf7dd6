import ICAL from 'ical.js'
import type { Contact } from './contact'

/** The cards of a vCard file (3.0 or 4.0, RFC 6350) as rows with the names of the contact form; null when it is no such file. */
export function readCards(text: string): Record<string, string>[] | null {
  if (!/^\uFEFF?\s*BEGIN:VCARD/i.test(text)) return null
  try {
    const parsed = ICAL.parse(text.replace(/^\uFEFF/, '')) as unknown[]
    const cards = typeof parsed[0] === 'string' ? [parsed] : parsed
    return cards.map(card => fields(new ICAL.Component(card as never)))
  } catch {
    return null
  }
}

function fields(card: InstanceType<typeof ICAL.Component>): Record<string, string> {
  const one = (name: string) => words(card.getFirstPropertyValue(name))
  const phones = card.getAllProperties('tel').map(property => ({
    number: words(property.getFirstValue()).replace(/^tel:/i, ''),
    cell: [property.getFirstParameter('type') ?? []].flat().some(type => type.toLowerCase() === 'cell'),
  }))
  const first = phones.find(({ cell }) => !cell) ?? phones[0]
  const mobile = phones.find(phone => phone !== first && phone.cell) ?? phones.find(phone => phone !== first)
  return {
    name:
      one('fn') ||
      one('n')
        .split(/\s*,\s*/)
        .slice(0, 2)
        .reverse()
        .join(' ')
        .trim() ||
      one('org'),
    organisation: one('org'),
    email: one('email'),
    number: first?.number ?? '',
    mobile: mobile?.number ?? '',
  }
}

function words(value: unknown): string {
  return Array.isArray(value) ? value.filter(part => typeof part === 'string').join(', ') : String(value ?? '')
}

/** Contacts as a vCard 4.0 file. */
export function writeCards(contacts: Contact[]): string {
  return contacts.map(card).join('')
}

function card({ name, organisation, email, number, mobile }: Contact): string {
  const made = new ICAL.Component('vcard')
  made.addPropertyWithValue('version', '4.0')
  made.addPropertyWithValue('fn', name)
  if (organisation) made.addPropertyWithValue('org', organisation)
  if (email) made.addPropertyWithValue('email', email)
  const phone = (value: string, type: string) => {
    const property = new ICAL.Property('tel', made)
    property.resetType('uri')
    property.setParameter('type', type)
    property.setValue(`tel:${value}`)
    made.addProperty(property)
  }
  phone(number, 'voice')
  if (mobile) phone(mobile, 'cell')
  return `${made.toString()}\r\n`
}
