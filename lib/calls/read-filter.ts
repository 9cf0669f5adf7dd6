import { directions } from '@/db/calls/call'
import type { Filter } from '@/db/calls/filter'
import type { Problem, Problems } from '@/lib/forms/problems'
import { callTypes } from '@/lib/rating/call-type'
import { products } from './csv/columns'
import type { Known } from './names'
import { isId, personAsked } from './person-asked'
import { type Asked, type Preset, rangeOf } from './range'
import { type Search, said } from './search'

export type FilterAsked = Asked & { filter?: Filter }

/** The filter an address asks for, `people` being the company's; or what is wrong with which field. Unknown parameters do not count. */
export function readFilter(
  search: Search,
  zone: string,
  now: number,
  usual: Preset,
  people: Known['people'] = new Map(),
): FilterAsked {
  const asked = rangeOf(search, zone, now, usual)
  const problems: Problems = { ...asked.problems }
  function part<T>(name: string, read: (text: string) => T | Problem): T | undefined {
    const text = said(search, name)
    const value = text === '' ? undefined : read(text)
    if (!isProblem(value)) return value
    problems[name] = value
    return undefined
  }
  const conditions = {
    calling: part('calling', digits),
    called: part('called', digits),
    minSeconds: part('min', seconds),
    maxSeconds: part('max', seconds),
    minCost: part('minCost', money),
    maxCost: part('maxCost', money),
    direction: part('direction', text => directions.find(word => word === text)),
    answered: part('answered', text => (text === 'yes' ? true : text === 'no' ? false : undefined)),
    type: part('type', text => callTypes.find(word => word === text)),
    product: part('product', text => products.find(word => word === text)),
    disposition: part('disposition', text => text),
    service: part('service', text => (isId.test(text) ? text : undefined)),
    person: part('person', text => personAsked(text, people)),
  }
  const { range } = asked
  if (!range || Object.keys(problems).length) return { ...asked, problems }
  return { ...asked, problems, filter: { from: range.from, to: range.to, ...conditions } }
}

const isProblem = (value: unknown): value is Problem => typeof value === 'object' && value !== null && 'key' in value

/** A part of a number, as written: what a person dials abroad or far away in front does not count. */
function digits(text: string): string | Problem {
  if (/[^\d\s()+.\-/*#\u00a0\u2011]/.test(text)) return { key: 'phoneLetters' }
  const found = text.replace(/[^\d*#]/g, '').replace(/^011(?=\d)/, '')
  return found || { key: 'phoneEmpty' }
}

/** 90, 1:30 or 1:02:03. */
function seconds(text: string): number | Problem {
  const [, hours = '0', minutes = '0', rest = '0'] = /^(?:(?:(\d{1,3}):)?(\d{1,4}):)?(\d{1,6})$/.exec(text) ?? []
  if (!/^[\d:]+$/.test(text) || !/^(?:(?:\d{1,3}:)?\d{1,4}:)?\d{1,6}$/.test(text)) return { key: 'callLength' }
  return Number(hours) * 3_600 + Number(minutes) * 60 + Number(rest)
}

/** Dollars with a comma or a point, to 1/10,000. */
function money(text: string): number | Problem {
  const [, dollars, decimals = ''] = /^(\d{1,6})(?:[.,](\d{1,4}))?$/.exec(text.replace(/[\s$\u00a0]/g, '')) ?? []
  if (dollars === undefined) return { key: 'callCost' }
  return Number(dollars) * 10_000 + Number(decimals.padEnd(4, '0'))
}
