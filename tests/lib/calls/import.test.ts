import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NewCall } from '@/db/calls/call'
import { importCalls } from '@/lib/calls/import/import'
import { carol, lookup, rates, tremblay } from './people'

/** Imports into a list; what is known already is counted, as the store does. */
async function run(chunks: AsyncIterable<Buffer>, company: string | null = null) {
  const calls = new Map<string, NewCall>()
  const rejects: { line: number; reason: string; text: string }[] = []
  const result = await importCalls(chunks, {
    lookup,
    rates,
    vocabularies: [],
    zone: 'America/Toronto',
    company,
    product: null,
    async append(ready) {
      const before = calls.size
      for (const call of ready) calls.set(`${call.companyId} ${call.startedAt} ${call.id}`, call)
      return { added: calls.size - before, known: ready.length - (calls.size - before) }
    },
    reject: (line, reason, text) => rejects.push({ line, reason, text }),
  })
  return { result, rejects, calls: [...calls.values()] }
}

const file = (name: string) => createReadStream(`tests/fixtures/calls/${name}`) as AsyncIterable<Buffer>
const text = (...lines: string[]) => Readable.from([Buffer.from(lines.join('\n'))]) as AsyncIterable<Buffer>
const at = (time: string) => Date.parse(`2026-07-08T${time}-04:00`)

describe("Asterisk's Master.csv", async () => {
  const { result, rejects, calls } = await run(file('Master.csv'))
  const named = (id: string) => calls.filter(call => call.id === id)

  test('is recognised and read whole', () => {
    expect(result).toMatchObject({ format: 'asterisk', lines: 9, rejected: 1, calls: 7, added: 7 })
  })

  test('a call to Alice’s number is hers, with the accents of the caller’s name', () => {
    expect(named('1783515600.1')).toEqual([
      expect.objectContaining({
        companyId: tremblay,
        direction: 'inbound',
        type: 'inbound',
        startedAt: at('09:00:00'),
        answeredAt: at('09:00:07'),
        endedAt: at('09:02:10'),
        seconds: 123,
        calling: '+15145550123',
        callingName: 'Jean Côté',
        called: '+14185550101',
        receivedBy: 'alice',
        placedBy: null,
        extension: '101',
        outcome: 'answered',
        legs: undefined,
      }),
    ])
  })

  test('a call from her extension without an account code belongs to nobody else’s 101', () => {
    expect(rejects.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'neither 101 nor +15145550199 is known here'],
    ])
  })

  test('an account code that is one of the company’s numbers says whose extension dials', () => {
    expect(named('1783516200.5')[0]).toMatchObject({
      companyId: tremblay,
      direction: 'outbound',
      type: 'international',
      calling: '102',
      callingName: 'Benoît "Ben" Côté',
      called: '+9607551234',
      placedBy: 'benoit',
      outcome: 'no-answer',
      cost: 0,
    })
  })

  test('two extensions are one internal call', () => {
    expect(named('1783516500.6')[0]).toMatchObject({
      direction: 'internal',
      placedBy: 'alice',
      receivedBy: 'benoit',
      extension: '101',
    })
  })

  test('a withheld number is kept as withheld, the hunt group as the service that took it', () => {
    expect(named('1783516800.8')[0]).toMatchObject({
      calling: '',
      called: '+14185550100',
      serviceId: 'ventes',
      receivedBy: null,
    })
  })

  test('the legs of a queue are one call, answered by Benoît after Alice did not', () => {
    const [call, ...others] = named('1783517400.10')
    expect(others).toEqual([])
    expect(call).toMatchObject({
      receivedBy: 'benoit',
      serviceId: 'ventes',
      seconds: 60,
      outcome: 'answered',
      called: '+14185550100',
    })
    expect(call?.legs?.map(leg => [leg.id, leg.entryId, leg.outcome])).toEqual([
      ['1783517400.10', 'ventes', 'answered'],
      ['1783517400.11', 'alice', 'no-answer'],
      ['1783517400.12', 'benoit', 'answered'],
    ])
  })

  test('between two companies of the platform each has its own call', () => {
    expect(named('1783515540.0').map(call => [call.companyId, call.direction])).toEqual([
      [tremblay, 'outbound'],
      [carol, 'inbound'],
    ])
  })
})

describe('FreeSWITCH’s cdr-csv', async () => {
  const { result, rejects, calls } = await run(file('freeswitch.csv'))

  test('is recognised and read whole', () => {
    expect(rejects).toEqual([])
    expect(result).toMatchObject({ format: 'freeswitch', lines: 6, calls: 5, added: 5 })
  })

  test('bare quotes in a caller’s name are a part of it', () => {
    expect(calls.find(call => call.id.startsWith('a5c9'))).toMatchObject({
      callingName: 'Jean "Le Vieux" Côté',
      seconds: 123,
      receivedBy: 'alice',
    })
  })

  test('the account code names the company, and the call is rated', () => {
    expect(calls.find(call => call.id.startsWith('e29f'))).toMatchObject({
      placedBy: 'alice',
      type: 'canada',
      called: '+15145550199',
      cost: 270,
    })
  })

  test('a call given up is cancelled', () => {
    expect(calls.find(call => call.id.startsWith('e2fe'))).toMatchObject({
      outcome: 'cancelled',
      answeredAt: null,
      seconds: 0,
      callingName: null,
    })
  })

  test('both legs and times since 1970 make one internal call', () => {
    expect(
      calls.filter(call => call.id.startsWith('e34619a')).map(call => [call.id, call.startedAt, call.seconds]),
    ).toEqual([['e34619ac-e752-11e3-8c07-65b6c3cdac7d', 1_783_516_500_000, 30]])
  })
})

const good =
  '"","5145550123","4185550101","from-trunk","<5145550123>","c","d","Dial","x","2026-07-08 09:00:00","2026-07-08 09:00:07","2026-07-08 09:02:10",130,123,"ANSWERED","DOCUMENTATION","1.1",""'

describe('bad lines', () => {
  test.each([
    ['an unclosed quote', '"","514', 'quotes do not match up'],
    ['too few fields', '"a","b"', '2 fields instead of 16 to 21'],
    [
      'an impossible day',
      good.replace('"2026-07-08 09:00:00"', '"2026-02-30 09:00:00"'),
      'start is not a time: "2026-02-30 09:00:00"',
    ],
    ['no start', good.replace('"2026-07-08 09:00:00"', ''), 'start is missing'],
    ['a negative duration', good.replace('130', '-1'), 'duration is not a whole number of seconds: "-1"'],
    ['more conversation than call', good.replace(',123,', ',131,'), 'billsec 131 is longer than duration 130'],
    ['an unknown disposition', good.replace('ANSWERED', '=1+1'), 'disposition is unknown: "=1+1"'],
    ['no call id', good.replace('1.1', ''), 'uniqueid is missing or not an id: ""'],
    [
      'strangers',
      good.replace('4185550101', '4185559999').replace('1.1', '1.3'),
      'neither +15145550123 nor +14185559999 is known here',
    ],
    ['a line without end', `"${'x'.repeat(20_000)}`, 'the line is too long'],
  ])('%s is refused with its line and reason, and the others load', async (_, bad, reason) => {
    const { result, rejects } = await run(text(good, bad, good.replace('1.1', '1.2')))
    expect(rejects.map(({ line, reason }) => [line, reason])).toEqual([[2, reason]])
    expect(result).toMatchObject({ lines: 3, added: 2, rejected: 1 })
  })

  test('ten thousand of them neither crash nor half-load', async () => {
    const characters = fc.constantFrom(
      '"',
      ',',
      ';',
      '\\',
      '\0',
      'é',
      '\u202e',
      '=',
      '+',
      '0',
      '9',
      '-',
      ' ',
      '😀',
      '\uFFFD',
      'x',
    )
    const mangled = fc
      .tuple(fc.nat(good.length), fc.nat(8), fc.array(characters, { maxLength: 6 }))
      .map(([place, cut, junk]) => good.slice(0, place) + junk.join('') + good.slice(place + cut))
    const junk = fc.array(characters, { maxLength: 80 }).map(parts => parts.join(''))
    const lines = fc
      .sample(fc.oneof(mangled, mangled, junk), { numRuns: 10_000, seed: 20_261_124 })
      .map(line => line.replace(/\n/g, ''))
    const { result, rejects, calls } = await run(text(good, ...lines))
    const written = 1 + lines.filter(line => line.trim() !== '').length
    expect(result.lines).toBe(written)
    expect(result.rejected).toBe(rejects.length)
    expect(rejects.length).toBeGreaterThan(5_000)
    expect(calls.length).toBe(result.added)
    for (const call of calls) {
      expect(call.endedAt).toBeGreaterThanOrEqual(call.startedAt)
      expect(call.seconds).toBeGreaterThanOrEqual(0)
      expect(Number.isInteger(call.cost)).toBe(true)
    }
  })

  test('a file of no known format is refused as a whole', async () => {
    await expect(run(text('a,b,c', '1,2,3'))).rejects.toThrow('none of the formats')
  })

  test('older switches’ Western text keeps its accents', async () => {
    const line = Buffer.from(good.replace('<5145550123>', '""Hélène"" <5145550123>'), 'latin1')
    const { calls } = await run(Readable.from([line]) as AsyncIterable<Buffer>)
    expect(calls[0]?.callingName).toBe('Hélène')
  })

  test('a line cut by the reading anywhere is the same line', async () => {
    const whole = Buffer.from([good.replace('<', '""Hélène"" <'), good.replace('1.1', '1.2')].join('\r\n'))
    for (let cut = 1; cut < whole.length; cut += 7) {
      const { calls } = await run(Readable.from([whole.subarray(0, cut), whole.subarray(cut)]) as AsyncIterable<Buffer>)
      expect(calls.map(call => [call.id, call.callingName])).toEqual([
        ['1.1', 'Hélène'],
        ['1.2', null],
      ])
    }
  })

  test('read a second time, everything is known', async () => {
    const { result } = await run(text(good, good.replace('1.1', '1.2'), good))
    expect(result).toMatchObject({ lines: 3, calls: 2, added: 2 })
  })
})
