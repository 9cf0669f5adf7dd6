import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { append } from '@/db/calls/append'
import { directions } from '@/db/calls/call'
import type { Filter } from '@/db/calls/filter'
import { callStore } from '@/db/calls/store'
import { filteredTotals, totals } from '@/db/calls/totals'
import type { Company } from '@/lib/auth/company'
import { sumOf } from '@/lib/calls/ask'
import { dialects } from '@/lib/calls/csv/columns'
import { exportCalls } from '@/lib/calls/export'
import { importCalls } from '@/lib/calls/import/import'
import { activityOf, listCalls, summaryOf, usageOf } from '@/lib/calls/queries'
import { closeThread } from '@/lib/calls/thread'
import { vocabularyOf } from '@/lib/calls/vocabulary'
import { freshStore } from '@/tests/support/store'
import { lookup, rates, tremblay } from './people'
import { second, someCalls, start } from './some-calls'

const company = { id: tremblay } as Company
const calls = someCalls(3_000)
const names = {
  people: new Map([
    ['alice', { name: 'Alice Tremblay', extension: '101', department: null }],
    ['benoit', { name: 'Benoît Côté', extension: '102', department: 'Ventes' }],
  ]),
  services: new Map([['ventes', 'Ventes']]),
}
const form = (dialect: (typeof dialects)[number], locale: 'fr' | 'en') => ({
  dialect,
  zone: 'America/Toronto',
  vocabulary: vocabularyOf(locale),
  names,
})

beforeAll(async () => {
  freshStore()
  await append(calls)
})
afterAll(closeThread)

const range = fc.tuple(second, second).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }))
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 2 })
const conditions = fc.record({
  direction: maybe(fc.constantFrom(...directions)),
  answered: maybe(fc.boolean()),
  calling: maybe(fc.constantFrom('418', '555', '10')),
  called: maybe(fc.constantFrom('33', '911', '5550')),
  minSeconds: maybe(fc.nat(2_000)),
  maxCost: maybe(fc.nat(90_000)),
  person: maybe(fc.constantFrom('alice', 'benoit')),
})
const filters: fc.Arbitrary<Filter> = fc
  .tuple(range, fc.oneof(fc.constant({}), conditions))
  .map(([when, what]) => ({ ...when, ...what }))

async function everyRow(filter: Filter, by: 'start' | 'cost' = 'start') {
  const rows = []
  let cursor: Parameters<typeof listCalls>[2]['cursor']
  for (;;) {
    const { calls, more } = await listCalls(company, filter, { sort: { by, descending: true }, cursor, size: 400 })
    rows.push(...calls)
    const last = calls.at(-1)
    if (!more || !last) return rows
    cursor = { to: 'after', value: last[by === 'start' ? 'startedAt' : by], startedAt: last.startedAt, id: last.id }
  }
}

const fileOf = async (filter: Filter, dialect: (typeof dialects)[number] = 'standard', locale: 'fr' | 'en' = 'fr') =>
  await new Response(exportCalls(company, filter, form(dialect, locale))).text()

describe('the hourly sums', () => {
  test('with the partial hours at both ends are what the calls themselves say', () => {
    const { reader } = callStore()
    fc.assert(
      fc.property(range, ({ from, to }) => {
        expect(totals(reader, tremblay, from, to)).toEqual(filteredTotals(reader, tremblay, { from, to }))
      }),
      { numRuns: 300 },
    )
  })

  test('cut at any instants, the parts add up to the whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(second, { minLength: 2, maxLength: 12 }), async instants => {
        const edges = instants.sort((a, b) => a - b)
        const [whole] = await activityOf(company, [edges[0] ?? 0, edges.at(-1) ?? 0])
        expect(sumOf(await activityOf(company, edges))).toEqual(whole)
      }),
    )
  })

  test('do not change when the same calls come again', async () => {
    const before = await activityOf(company, [start, start + 14 * 86_400_000])
    expect(await append(calls.slice(0, 500))).toEqual({ added: 0, known: 500 })
    expect(await activityOf(company, [start, start + 14 * 86_400_000])).toEqual(before)
  })
})

describe('for any range and filter', () => {
  test('dashboard, summary, detail and file say the same number, time and cost', async () => {
    await fc.assert(
      fc.asyncProperty(filters, async filter => {
        const expected = calls.filter(call => matches(call, filter))
        const sum = { calls: expected.length, cost: expected.reduce((total, call) => total + call.cost, 0) }
        const [dashboard, summary, rows, file] = await Promise.all([
          activityOf(company, [filter.from, filter.to]),
          summaryOf(company, filter),
          everyRow(filter),
          fileOf(filter),
        ])
        expect(summary).toMatchObject(sum)
        expect(rows.map(call => call.id).sort()).toEqual(expected.map(call => call.id).sort())
        expect(file.trimEnd().split('\r\n').length - 1).toBe(sum.calls)
        expect(costIn(file)).toBe(sum.cost)
        if (Object.keys(filter).length > 2) return
        const { cost, inbound, outbound, internal } = sumOf(dashboard)
        expect({ calls: inbound.calls + outbound.calls + internal.calls, cost }).toEqual(sum)
        const used = await usageOf(company, filter.from, filter.to)
        expect(used.reduce((total, line) => total + line.cost, 0)).toBe(sum.cost)
        expect(used.reduce((total, line) => total + line.seconds, 0)).toBe(summary.seconds)
      }),
      { numRuns: 60 },
    )
  })

  test('pages in another order hold each call once, in that order', async () => {
    const rows = await everyRow({ from: start, to: start + 15 * 86_400_000 }, 'cost')
    expect(new Set(rows.map(call => call.id)).size).toBe(calls.length)
    expect(rows.map(call => call.cost)).toEqual(rows.map(call => call.cost).sort((a, b) => b - a))
  })

  test('a page back is the page one came from', async () => {
    const filter = { from: start, to: start + 14 * 86_400_000 }
    const sort = { by: 'duration', descending: true } as const
    const first = await listCalls(company, filter, { sort, size: 50 })
    const last = first.calls.at(-1)
    if (!last) throw new Error('an empty page')
    const second = await listCalls(company, filter, {
      sort,
      size: 50,
      cursor: { to: 'after', value: last.seconds, ...last },
    })
    const head = second.calls[0]
    if (!head) throw new Error('an empty page')
    const back = await listCalls(company, filter, {
      sort,
      size: 50,
      cursor: { to: 'before', value: head.seconds, ...head },
    })
    expect(back).toEqual({ calls: first.calls, more: false })
  })
})

describe('the portal’s own file', () => {
  test.each(dialects.flatMap(dialect => (['fr', 'en'] as const).map(locale => [dialect, locale] as const)))(
    '%s in %s comes back as the same calls',
    async (dialect, locale) => {
      const whole = { from: start, to: start + 15 * 86_400_000 }
      const text = await fileOf(whole, dialect, locale)
      const back: typeof calls = []
      const result = await importCalls(
        (async function* () {
          yield Buffer.from(text)
        })(),
        {
          lookup,
          rates,
          vocabularies: [vocabularyOf('fr'), vocabularyOf('en')],
          zone: 'America/Toronto',
          company: tremblay,
          product: null,
          async append(ready) {
            back.push(...ready)
            return { added: ready.length, known: 0 }
          },
          reject: (line, reason) => {
            throw new Error(`${line}: ${reason}`)
          },
        },
      )
      expect(result).toMatchObject({ format: 'portal', lines: calls.length, rejected: 0 })
      const inOrder = [...calls].sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1))
      expect(back).toEqual(inOrder)
    },
  )

  test('has no cell that a spreadsheet would compute', async () => {
    const text = await fileOf({ from: start, to: start + 15 * 86_400_000 }, 'excel-fr')
    const cells = text.slice(1).split(/[;\r\n]/)
    expect(cells.filter(cell => /^"?\s*[=+\-@|%]/.test(cell))).toEqual([])
    expect(text).toContain("'=1+1")
  })

  test('two at once for a company, not three; one that is left makes room', async () => {
    const filter = { from: start, to: start + 15 * 86_400_000 }
    const files = [1, 2].map(() => exportCalls(company, filter, form('standard', 'en')))
    expect(exportCalls(company, filter, form('standard', 'en'))).toBeUndefined()
    expect(exportCalls({ id: 'another' } as Company, filter, form('standard', 'en'))?.cancel()).toBeDefined()
    await files[0]?.cancel()
    const third = exportCalls(company, filter, form('standard', 'en'))
    expect(third).toBeDefined()
    await Promise.all([files[1]?.cancel(), third?.cancel()])
  })
})

test('one at once for a person', async () => {
  const filter = { from: start, to: start + 15 * 86_400_000 }
  const ask = (reader: string) => exportCalls(company, filter, form('standard', 'en'), { reader })
  const first = ask('alice')
  expect(ask('alice')).toBeUndefined()
  const second = ask('genevieve')
  await first?.cancel()
  const again = ask('alice')
  expect(again).toBeDefined()
  await Promise.all([second?.cancel(), again?.cancel()])
})

function matches(call: (typeof calls)[number], filter: Filter): boolean {
  return (
    call.startedAt >= filter.from &&
    call.startedAt < filter.to &&
    (filter.direction === undefined || call.direction === filter.direction) &&
    (filter.answered === undefined || (call.outcome === 'answered') === filter.answered) &&
    (filter.calling === undefined || call.calling.includes(filter.calling)) &&
    (filter.called === undefined || call.called.includes(filter.called)) &&
    (filter.minSeconds === undefined || call.seconds >= filter.minSeconds) &&
    (filter.maxCost === undefined || call.cost <= filter.maxCost) &&
    (filter.person === undefined || call.placedBy === filter.person || call.receivedBy === filter.person)
  )
}

/** The sum of a standard file's last column, in 1/10,000 dollar. */
function costIn(file: string): number {
  const costs = file
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map(line => line.slice(line.lastIndexOf(',') + 1))
  return costs.reduce((total, cost) => total + Number(cost.replace('.', '')), 0)
}
