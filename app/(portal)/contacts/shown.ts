import type { Contact } from '@/lib/contacts/contact'

/** A contact's values as its form shows them. */
export function shown({ name, organisation, email, number, mobile, ownerId }: Contact): Record<string, string> {
  return {
    name,
    organisation: organisation ?? '',
    email: email ?? '',
    number,
    mobile: mobile ?? '',
    personal: ownerId ? 'on' : '',
  }
}
