/**
 * npm run bench:billing -- [--companies 200] [--month 2026-10]
 * Times an invoice PDF of one page and of 200, and the issuing of a month for companies on the store at DATA_DIR. Companies that
 * have no invoice yet are needed: use a copy of a store, or one made for benchmarks. Writes the figures to standard output.
 */
import { parseArgs } from 'node:util'
import { newId } from '@/db/id'
import { licences } from '@/db/schema'
import { seedLists } from '@/db/seed/billing/lists'
import { keep, read } from '@/db/store'
import { companiesForOperator } from '@/lib/auth/operator'
import { invoiceOf } from '@/lib/billing/invoice'
import { issueInvoice } from '@/lib/billing/issue'
import type { Invoice, ItemisedCall } from '@/lib/billing/issued'
import { findPriceList } from '@/lib/billing/lists'
import { invoicePdf } from '@/lib/billing/pdf/invoice-pdf'
import { monthSpan } from '@/lib/billing/span'
import { brand, supplier } from '@/lib/billing/supplier'

const { values } = parseArgs({
  options: { companies: { type: 'string', default: '200' }, month: { type: 'string', default: '2026-10' } },
})
process.env.AUTH_SECRET ??= 'only for the bench: forty characters or so'
process.env.PEPPER ??= 'only for the bench: another forty characters'

/** Milliseconds of processor this process has used. */
const used = () => Math.round(process.cpuUsage().user / 1_000 + process.cpuUsage().system / 1_000)
const megabytes = () => Math.round(process.memoryUsage().rss / 1e6)
const line = (name: string, ...figures: (string | number)[]) => console.log(`| ${[name, ...figures].join(' | ')} |`)

await seedLists()
const period = monthSpan(values.month)
const account = {
  ...{ province: 'QC', licences: [{ code: 'standard', quantity: 12 }], numbers: [{ code: 'local', quantity: 15 }] },
  ...{ subscriptions: [], oneTime: [], usage: [], late: [] },
}
const invoice: Invoice = {
  ...{ ...invoiceOf(account, period, await findPriceList()), ...period, id: '', number: 1, kind: 'invoice' },
  ...{
    credits: null,
    reason: null,
    period: values.month,
    issuedOn: period.to,
    dueOn: period.to,
    zone: 'America/Toronto',
  },
  ...{ supplierName: supplier().name, supplierAddress: supplier().address, customerName: 'Érablière Tremblay' },
  ...{ customerAddress: '', account: '', province: 'QC', previousBalance: 0, paid: 0, amountDue: 0 },
}

async function* callsOf(count: number): AsyncGenerator<ItemisedCall[]> {
  const call = (at: number) => ({
    ...{ startedAt: Date.parse(period.from) + at * 120_000, type: 'canada', calling: '+14185550123' },
    ...{ called: `+1514555${1000 + (at % 9000)}`, billedSeconds: at % 900, cost: at % 4_000 },
  })
  for (let from = 0; from < count; from += 1_000) yield Array.from({ length: 1_000 }, (_, at) => call(from + at))
}

async function draw(calls: number): Promise<{ ms: number; cpu: number; longest: number; bytes: number }> {
  const start = performance.now()
  const before = used()
  let [longest, last, bytes] = [0, start, 0]
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 1)
  for await (const part of invoicePdf(
    invoice,
    'fr',
    brand(),
    calls ? { count: calls, chunks: callsOf(calls) } : undefined,
  ))
    bytes += part.length
  clearInterval(watch)
  return { ms: Math.round(performance.now() - start), cpu: used() - before, longest: Math.round(longest), bytes }
}

/** Gives licences to the companies of the bench's store, which has calls only. */
async function holdSomething(): Promise<void> {
  const held = await read().select({ id: licences.id }).from(licences).limit(1)
  if (held.length) return
  for (const { id: companyId } of await companiesForOperator())
    await keep(write => write.insert(licences).values({ companyId, id: newId(), pack: 'standard', quantity: 25 }))
}

line('what', 'ms', 'CPU ms', 'longest pause of the event loop, ms', 'bytes', 'process, MB')
line('---', '---:', '---:', '---:', '---:', '---:')
for (const [name, calls] of [
  ['1 page, fonts not yet parsed', 0],
  ['1 page', 0],
  ['211 pages', 8_000],
  ['211 pages again', 8_000],
] as const) {
  const { ms, cpu, longest, bytes } = await draw(calls)
  line(name, ms, cpu, longest, bytes, megabytes())
}

await holdSomething()
const companies = (await companiesForOperator()).slice(0, Number(values.companies))
const start = performance.now()
const before = used()
const done = { issued: 0, already: 0, nothing: 0 }
let slowest = 0
for (const company of companies) {
  const one = performance.now()
  const { result } = await issueInvoice(company, values.month, { supplier: supplier(), at: Date.now() })
  done[result] += 1
  slowest = Math.max(slowest, performance.now() - one)
}
const ms = Math.round(performance.now() - start)
line(
  `issuing ${values.month}: ${JSON.stringify(done).replaceAll('"', '')}`,
  ms,
  used() - before,
  `slowest company ${Math.round(slowest)}`,
  '',
  megabytes(),
)
process.exit(0)
