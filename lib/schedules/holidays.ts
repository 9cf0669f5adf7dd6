import { dateOf, dayIn, dayOf, weekdayOf } from './days'
import { easter } from './easter'
import type { Nth, Weekday } from './schedule'

const MONDAY = 1
const SUNDAY = 7

/** How each holiday finds its day in a year. The keys are the names' message keys. */
const rules = {
  newYear: fixed(1, 1),
  familyDay: nth(2, 3, MONDAY),
  louisRiel: nth(2, 3, MONDAY),
  heritageDay: nth(2, 3, MONDAY),
  islanderDay: nth(2, 3, MONDAY),
  goodFriday: year => easter(year) - 2,
  easterMonday: year => easter(year) + 1,
  patriotes: mondayBefore25May,
  victoria: mondayBefore25May,
  indigenousPeoples: fixed(6, 21),
  saintJean: fixed(6, 24),
  canada: fixed(7, 1),
  canadaQuebec: canadaDayInQuebec,
  memorial: fixed(7, 1),
  nunavut: fixed(7, 9),
  construction: constructionHoliday,
  civic: nth(8, 1, MONDAY),
  britishColumbia: nth(8, 1, MONDAY),
  newBrunswick: nth(8, 1, MONDAY),
  saskatchewan: nth(8, 1, MONDAY),
  discovery: nth(8, 3, MONDAY),
  labour: nth(9, 1, MONDAY),
  truth: fixed(9, 30),
  thanksgiving: nth(10, 2, MONDAY),
  remembrance: fixed(11, 11),
  christmasEve: fixed(12, 24),
  christmas: fixed(12, 25),
  boxing: fixed(12, 26),
  newYearEve: fixed(12, 31),
} satisfies Record<string, (year: number) => number>

export type Holiday = keyof typeof rules

export const regions = [
  'QC',
  'federal',
  'AB',
  'BC',
  'MB',
  'NB',
  'NL',
  'NS',
  'NT',
  'NU',
  'ON',
  'PE',
  'SK',
  'YT',
] as const
export type Region = (typeof regions)[number]

/** The general holidays of the employment standards act of each province and territory, and of the Canada Labour Code. */
const statutory: Record<Region, readonly Holiday[]> = {
  QC: ['newYear', 'goodFriday', 'patriotes', 'saintJean', 'canadaQuebec', 'labour', 'thanksgiving', 'christmas'],
  federal: [
    'newYear',
    'goodFriday',
    'victoria',
    'canada',
    'labour',
    'truth',
    'thanksgiving',
    'remembrance',
    'christmas',
    'boxing',
  ],
  AB: [
    'newYear',
    'familyDay',
    'goodFriday',
    'victoria',
    'canada',
    'labour',
    'thanksgiving',
    'remembrance',
    'christmas',
  ],
  BC: [
    'newYear',
    'familyDay',
    'goodFriday',
    'victoria',
    'canada',
    'britishColumbia',
    'labour',
    'truth',
    'thanksgiving',
    'remembrance',
    'christmas',
  ],
  MB: ['newYear', 'louisRiel', 'goodFriday', 'victoria', 'canada', 'labour', 'truth', 'thanksgiving', 'christmas'],
  NB: ['newYear', 'familyDay', 'goodFriday', 'canada', 'newBrunswick', 'labour', 'remembrance', 'christmas'],
  NL: ['newYear', 'goodFriday', 'memorial', 'labour', 'remembrance', 'christmas'],
  NS: ['newYear', 'heritageDay', 'goodFriday', 'canada', 'labour', 'christmas'],
  NT: [
    'newYear',
    'goodFriday',
    'victoria',
    'indigenousPeoples',
    'canada',
    'civic',
    'labour',
    'truth',
    'thanksgiving',
    'remembrance',
    'christmas',
  ],
  NU: [
    'newYear',
    'goodFriday',
    'victoria',
    'canada',
    'nunavut',
    'civic',
    'labour',
    'truth',
    'thanksgiving',
    'remembrance',
    'christmas',
  ],
  ON: ['newYear', 'familyDay', 'goodFriday', 'victoria', 'canada', 'labour', 'thanksgiving', 'christmas', 'boxing'],
  PE: ['newYear', 'islanderDay', 'goodFriday', 'canada', 'labour', 'truth', 'remembrance', 'christmas'],
  SK: [
    'newYear',
    'familyDay',
    'goodFriday',
    'victoria',
    'canada',
    'saskatchewan',
    'labour',
    'thanksgiving',
    'remembrance',
    'christmas',
  ],
  YT: [
    'newYear',
    'goodFriday',
    'victoria',
    'indigenousPeoples',
    'canada',
    'discovery',
    'labour',
    'truth',
    'thanksgiving',
    'remembrance',
    'christmas',
  ],
}

/** Days many businesses close although the act of their province does not ask for it. */
const optional: readonly Holiday[] = [
  'goodFriday',
  'easterMonday',
  'victoria',
  'construction',
  'civic',
  'truth',
  'thanksgiving',
  'remembrance',
  'christmasEve',
  'boxing',
  'newYearEve',
]

/** What a region's catalogue offers, in the order of the year: the statutory days and the others. */
export function catalogue(region: Region): { statutory: readonly Holiday[]; optional: readonly Holiday[] } {
  const asked = statutory[region]
  const sameDay = (holiday: Holiday) => asked.some(other => rules[other](2027) === rules[holiday](2027))
  return {
    statutory: asked,
    optional: optional.filter(holiday => {
      if (holiday === 'construction') return region === 'QC'
      return !sameDay(holiday) && !(holiday === 'civic' && region === 'QC')
    }),
  }
}

/** The dates of a holiday in a year, YYYY-MM-DD, both included. Only the construction holiday lasts more than a day: two weeks. */
export function holidayDates(holiday: Holiday, year: number): { start: string; end: string } {
  const day = rules[holiday](year)
  return { start: dateOf(day), end: dateOf(holiday === 'construction' ? day + 13 : day) }
}

/** The date on which a day off is taken when it falls on a weekend: the next weekday that is not taken itself. */
export function observed(date: string, taken: readonly string[]): string {
  let day = dayOf(date)
  if (weekdayOf(day) < 6) return date
  while (weekdayOf(day) > 5 || taken.includes(dateOf(day))) day++
  return dateOf(day)
}

function fixed(month: number, day: number): (year: number) => number {
  return year => onDay(year, month, day)
}

function nth(month: number, which: Nth, weekday: Weekday): (year: number) => number {
  return year => dayIn(year * 12 + month - 1, { nth: which, weekday }) ?? onDay(year, month, 1)
}

function mondayBefore25May(year: number): number {
  const eve = onDay(year, 5, 24)
  return eve - weekdayOf(eve) + MONDAY
}

/** Act respecting labour standards, s. 60: 1 July, or 2 July when the first is a Sunday. */
function canadaDayInQuebec(year: number): number {
  const first = onDay(year, 7, 1)
  return weekdayOf(first) === SUNDAY ? first + 1 : first
}

/** The construction holiday has begun on the second last Sunday of July; the Commission de la construction announces it. */
function constructionHoliday(year: number): number {
  return nth(7, -1, SUNDAY)(year) - 7
}

function onDay(year: number, month: number, day: number): number {
  return dayOf(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}
