import type { companies } from '@/db/schema'

declare const proven: unique symbol

/** A company that the session, or an operator's command, has proven to be the caller's own. Only lib/auth makes one. */
export type Company = Pick<
  typeof companies.$inferSelect,
  'id' | 'name' | 'locale' | 'zone' | 'province' | 'mainNumber' | 'extensionLength' | 'requireSso'
> & { readonly [proven]: true }

/** Only for lib/auth: the row has been proven. */
export function provenCompany(row: typeof companies.$inferSelect): Company {
  const { id, name, locale, zone, province, mainNumber, extensionLength, requireSso } = row
  return { id, name, locale, zone, province, mainNumber, extensionLength, requireSso } as Company
}
