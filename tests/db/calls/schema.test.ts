import { join } from 'node:path'
import { expect, test } from 'vitest'
import { append } from '@/db/calls/append'
import { page } from '@/db/calls/page'
import { migrate, newest } from '@/db/calls/schema'
import { callStore, callsPath, closeCalls } from '@/db/calls/store'
import { totals } from '@/db/calls/totals'
import { open } from '@/db/open'
import { tremblay } from '../../lib/calls/people'
import { someCalls } from '../../lib/calls/some-calls'
import { temporaryFolder } from '../../support/folders'

function olderFile(): string {
  process.env.DATA_DIR = temporaryFolder()
  const file = open(callsPath())
  migrate(file, 1)
  file.exec(`insert into keys (key, id) values (1, '${tremblay}');
    insert into calls (company, started_at, id, ended_at, direction, type, outcome, calling, called, seconds, billed_seconds, per_minute, cost)
    values (1, 3600000, 'old', 3660000, 'inbound', 'inbound', 'answered', '', '101', 60, 60, 0, 7);
    insert into hours values (1, 1, 1, 1, 60, 0, 0, 0, 0, 0, 0, 7)`)
  file.close()
  return callsPath()
}

test('a file of an older portal is brought up to date with its calls', async () => {
  olderFile()
  const { reader } = callStore()
  expect(reader.file.pragma('user_version', { simple: true })).toBe(newest)
  const { calls } = page(
    reader,
    tremblay,
    { from: 0, to: 7_200_000 },
    { sort: { by: 'start', descending: true }, size: 5 },
  )
  expect(calls).toMatchObject([{ id: 'old', cost: 7, product: null }])
  expect(totals(reader, tremblay, 0, 7_200_000)).toMatchObject({
    inbound: { calls: 1, answered: 1, seconds: 60 },
    cost: 7,
  })
  expect(await append(someCalls(3))).toEqual({ added: 3, known: 0 })
  closeCalls()
})

test('a file of a newer portal is refused', () => {
  const file = open(join(temporaryFolder(), 'calls.db'))
  file.pragma(`user_version = ${newest + 1}`)
  expect(() => migrate(file)).toThrow(`The calls file has schema ${newest + 1}; this portal knows ${newest}`)
  file.close()
})

test('every connection is durable, and the reading one cannot write', async () => {
  process.env.DATA_DIR = temporaryFolder()
  const { reader, writer } = callStore()
  expect([reader, writer].map(({ file }) => file.pragma('synchronous', { simple: true }))).toEqual([2, 2])
  expect(writer.file.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(() => reader.file.exec('delete from calls')).toThrow('readonly')
  closeCalls()
})

test('a batch with one impossible call records none of it, nor its sums', async () => {
  process.env.DATA_DIR = temporaryFolder()
  const [first, second] = someCalls(2)
  if (!first || !second) throw new Error('no calls')
  await expect(append([first, { ...second, cost: -1 }])).rejects.toThrow('CHECK')
  const { reader } = callStore()
  for (const table of ['calls', 'hours', 'keys'])
    expect(reader.file.prepare(`select count(*) from ${table}`).pluck().get(), table).toBe(0)
  expect(await append([first])).toEqual({ added: 1, known: 0 })
  closeCalls()
})
