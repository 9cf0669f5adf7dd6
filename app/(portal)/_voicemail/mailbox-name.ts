import { getTranslations } from 'next-intl/server'
import type { Owner } from '@/lib/auth/owner-of'
import { elided, named } from '@/lib/i18n/elided'

/** « Boîte vocale de Ventes ». */
export async function mailboxName({ name }: Owner): Promise<string> {
  return elided((await getTranslations('services'))('mailboxOf', { name: named(name) }))
}
