import 'server-only'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Company } from '@/lib/auth/company'
import { listCallables } from '@/lib/destinations/queries'
import { destinationText } from '@/lib/destinations/words'
import { forwardsInEffect } from '@/lib/routing/in-effect'
import { snapshotOf } from './load'

/** A forward in effect, as a line of text; `off` for do not disturb, which sends a call nowhere. */
export type ForwardLine = { text: string; kind: 'attention' | 'off' }

/** What is in effect now on a company's lines, by number (E.164) or by the entry's id, in the reader's language. */
export async function forwardsOf(company: Company, now = Date.now()): Promise<(line: string) => ForwardLine[]> {
  const [snapshot, callables, locale, say, rules] = await Promise.all([
    snapshotOf(company),
    listCallables(company),
    getLocale(),
    getTranslations('numbers'),
    getTranslations('routing.rules'),
  ])
  return line =>
    forwardsInEffect(snapshot, line, now).map(({ rule, to, someCallers }) => {
      const name = someCallers ? say('forSomeCallers', { rule: rules(rule) }) : rules(rule)
      return to
        ? { text: `${name} → ${destinationText(to, callables, locale)}`, kind: 'attention' }
        : { text: name, kind: 'off' }
    })
}
