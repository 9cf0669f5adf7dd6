import type { Company } from '@/lib/auth/company'
import type { Callable } from '@/lib/destinations/callable'
import type { Locale } from '@/lib/i18n/tags'
import type { Code } from '@/lib/queues/codes'
import type { RingPattern } from '@/lib/routing/snapshot'

export type Person = { id: string; name: string; extension: string | null; active: boolean }
export type Thing = { id: string; kind: string; name: string; active: boolean; type?: 'time' | 'holiday' }

/** What a company has, to choose from and to name things by: loaded once a page (findShowing). */
export type Showing = {
  company: Company
  locale: Locale
  people: Person[]
  callables: Callable[]
  /** Every service, by name. */
  things: Thing[]
  departments: { id: string; name: string }[]
  numbers: { number: string; ownerId: string | null; ringPattern: 'normal' | RingPattern }[]
  /** What a minute of calls to these numbers (E.164) from a number costs together now: 1/10,000 dollar before tax. */
  minuteTo(numbers: readonly string[], from: string): number
  /** Why agents may be unavailable. */
  unavailableCodes: Code[]
  /** Who belongs to what. */
  memberships: { ownerId: string; personId: string }[]
}
