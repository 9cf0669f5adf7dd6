import { page } from '@/db/calls/page'
import { callsPath, readCalls } from '@/db/calls/store'
import { filteredTotals, summary } from '@/db/calls/totals'
import { answer } from '@/lib/calls/ask'
import { edgesOf, unitFor } from '@/lib/calls/buckets'
import { companyId } from '../companies'
import { lastDay } from '../store'
import { type Measured, middle, ms, timed, times } from '../table'

const day = 86_400_000
const zone = 'America/Toronto'
const large = companyId(0)
const end = lastDay * day + 5 * 3_600_000 + 1_234_000
const spans = { day: day, week: 7 * day, month: 30 * day, year: 365 * day }

/** What the pages of the company of two million calls ask, beside the same from the calls themselves. */
export async function measureQueries(): Promise<Measured[]> {
  const connection = readCalls(callsPath())
  const rows: Measured[] = []
  for (const [name, length] of Object.entries(spans)) {
    const range = (run: number) => ({ from: end - length - run * 3_600_000, to: end - run * 3_600_000 })
    const ours = await timed(40, run => {
      const { from, to } = range(run)
      const edges = edgesOf(from, to, unitFor(from, to), zone)
      return answer(connection, { question: 'activity', companyId: large, ask: { edges, filter: range(run) } })
    })
    const scan = await timed(5, run => filteredTotals(connection, large, range(run)))
    rows.push(beside(`dashboard, ${name}`, ours, scan, 'full scan'))
    const sum = await timed(40, run => summary(connection, large, range(run)))
    rows.push(beside(`summary, ${name}`, sum, scan, 'full scan'))
  }
  const month = (run: number) => ({
    from: end - (run + 1) * spans.month,
    to: end - run * spans.month,
    called: '5551',
    minSeconds: 30,
  })
  const first = { sort: { by: 'start', descending: true }, size: 50 } as const
  rows.push(
    only('filtered month: count, duration, cost', await timed(12, run => summary(connection, large, month(run)))),
  )
  rows.push(only('filtered month: first page', await timed(12, run => page(connection, large, month(run), first))))
  rows.push(
    only(
      'filtered month: page sorted by cost',
      await timed(12, run => page(connection, large, month(run), { ...first, sort: { by: 'cost', descending: true } })),
    ),
  )
  const all = { from: 0, to: end }
  const deep = (run: number) => ({ to: 'after', value: 0, startedAt: end - 900 * day - run * day, id: '' }) as const
  const keyset = await timed(40, run => page(connection, large, all, { ...first, cursor: deep(run) }))
  const offset = connection.file.prepare(
    'select * from calls where company = ? and started_at < ? order by started_at desc, id desc limit 50 offset 1640000',
  )
  const company = connection.keys.get(large)
  rows.push(beside('page 32,800 of all calls', keyset, await timed(3, () => offset.all(company, end)), 'OFFSET'))
  const filtered = await timed(12, run =>
    page(connection, large, { ...all, called: '5551' }, { ...first, cursor: deep(run) }),
  )
  rows.push(only('filtered, a page 900 days deep', filtered))
  connection.file.close()
  return rows
}

function only(what: string, took: number[]): Measured {
  const { p50, p95 } = middle(took)
  return { what, ours: `${ms(p50)} (p95 ${ms(p95)})` }
}

function beside(what: string, took: number[], other: number[], name: string): Measured {
  const [ours, theirs] = [middle(took), middle(other)]
  return { ...only(what, took), beside: `${name} ${ms(theirs.p50)}`, ratio: times(theirs.p50 / ours.p50) }
}
