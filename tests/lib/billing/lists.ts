import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PriceList } from '@/lib/billing/invoice'
import type { Kind, Loaded } from '@/lib/billing/load/kinds'
import { readFile } from '@/lib/billing/load/read'

function rowsOf<K extends Kind>(kind: K): Loaded[K][] {
  const path = join(process.cwd(), 'db/seed/billing/lists', `${kind}.csv`)
  return readFile(readFileSync(path, 'utf8')).rows.map(row => row.values as Loaded[K])
}

/** The lists that ship with the portal, as a store that loaded them gives them. */
export const taxes = rowsOf('taxes').map(({ rate: ppm, ...rest }) => ({ ...rest, ppm }))

export const list: PriceList = {
  taxes,
  included: rowsOf('included'),
  prices: rowsOf('prices').map(({ amount: cents, per, tax: taxClass, name_fr: nameFr, name_en: nameEn, ...rest }) => ({
    ...{ ...rest, cents, per: per || null, taxClass, nameFr, nameEn },
  })),
}
