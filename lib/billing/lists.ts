import 'server-only'
import { callRates, includedMinutes, prices, taxRates } from '@/db/schema'
import { read } from '@/db/store'
import type { Rate } from '@/lib/rating/rate'
import type { PriceList } from './invoice'

/** The provider's dated prices, included minutes and taxes. */
export async function findPriceList(): Promise<PriceList> {
  const [priced, included, taxes] = await Promise.all([
    read().select().from(prices).orderBy(prices.item, prices.code, prices.from),
    read().select().from(includedMinutes),
    read().select().from(taxRates),
  ])
  return { prices: priced, included, taxes }
}

/** What calls cost, for `rateTable`. */
export async function listCallRates(): Promise<Rate[]> {
  return (await read().select().from(callRates)) as Rate[]
}
