import { type Hours, phaseAt } from '@/lib/schedules/mode'

const hour = 60 * 60_000
/** International minutes of one person in an hour beyond which somebody should look (security.md 6.7). */
export const mostMinutes = 20

/** A call beyond Canada and the United States: who placed it (nobody known: null), its country (ISO 3166; a satellite: null). */
export type FarCall = { startedAt: number; seconds: number; personId: string | null; country: string | null }

/** Calls that one person's forwards send outside at once, beyond which somebody should look. */
export const mostForwards = 5

export const causes = ['minutes', 'country', 'closed', 'forwards'] as const
export type Cause = (typeof causes)[number]
/** Something unusual about calls: whose (a person's id, '' nobody known), or of which country; `amount`: minutes, or calls. */
export type Alarm = { cause: Cause; subject: string; at: number; amount: number }

/** Per person, the first hour with more international minutes than usual, counted from the starts of its calls. */
export function longHours(calls: readonly FarCall[]): Alarm[] {
  return [...byPerson(calls)].flatMap(([subject, own]) => {
    let first = 0
    let seconds = 0
    for (const call of own) {
      seconds += call.seconds
      for (; (own[first]?.startedAt ?? 0) <= call.startedAt - hour; first++) seconds -= own[first]?.seconds ?? 0
      if (seconds > mostMinutes * 60)
        return [{ cause: 'minutes' as const, subject, at: call.startedAt, amount: Math.round(seconds / 60) }]
    }
    return []
  })
}

/** Per country that the company had never called, the first call to it. */
export function newCountries(calls: readonly FarCall[], known: ReadonlySet<string>): Alarm[] {
  const found = new Map<string, Alarm>()
  for (const { country, startedAt } of inOrder(calls)) {
    if (!country || known.has(country)) continue
    const alarm = found.get(country) ?? { cause: 'country', subject: country, at: startedAt, amount: 0 }
    found.set(country, { ...alarm, amount: alarm.amount + 1 })
  }
  return [...found.values()]
}

/** Per person, the calls placed outside the company's business hours; none where the company keeps no hours. */
export function closedCalls(calls: readonly FarCall[], hours: Hours): Alarm[] {
  if (!hours.business) return []
  const closed = calls.filter(call => phaseAt(hours, call.startedAt) !== 'open')
  return [...byPerson(closed)].map(([subject, own]) => ({
    cause: 'closed' as const,
    subject,
    at: own[0]?.startedAt ?? 0,
    amount: own.length,
  }))
}

/** Whether an alarm closes what is open abroad, where the provider wants that: a first call to a country only tells. */
export function bars({ cause }: Alarm): boolean {
  return cause !== 'country'
}

function byPerson(calls: readonly FarCall[]): Map<string, FarCall[]> {
  return Map.groupBy(inOrder(calls), ({ personId }) => personId ?? '')
}

function inOrder(calls: readonly FarCall[]): FarCall[] {
  return calls.toSorted((a, b) => a.startedAt - b.startedAt)
}
