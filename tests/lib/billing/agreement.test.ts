import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { append } from '@/db/calls/append'
import type { NewCall } from '@/db/calls/call'
import { newId } from '@/db/id'
import { seedLists } from '@/db/seed/billing/lists'
import type { Company } from '@/lib/auth/company'
import { issueInvoice } from '@/lib/billing/issue'
import type { Invoice } from '@/lib/billing/issued'
import { toCents } from '@/lib/billing/money'
import { findInvoice } from '@/lib/billing/queries'
import { instantsOf } from '@/lib/billing/span'
import { exportCalls } from '@/lib/calls/export'
import { closeThread } from '@/lib/calls/thread'
import { vocabularyOf } from '@/lib/calls/vocabulary'
import { readCsvText } from '@/lib/csv/read'
import { callTypes } from '@/lib/rating/call-type'
import { freshStore } from '@/tests/support/store'
import { anyCall } from '../calls/some-calls'
import { addBilled, issue } from './billed'

const months = ['2026-08', '2026-09', '2026-10']
const size = 2_000
const first = Date.UTC(2026, 6, 31)
const span = 94 * 86_400_000

/** Calls of three months, and as many again within a day of each month's midnights, where a wrong zone would show. */
function callsOf(company: Company, seed: number): NewCall[] {
  const edges = ['2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'].map(day => Date.parse(day))
  const second = 1_000
  const when = fc.oneof(
    fc.nat(span / second).map(seconds => first + seconds * second),
    fc.tuple(fc.constantFrom(...edges), fc.nat(86_400)).map(([edge, seconds]) => edge + (seconds - 7_200) * second),
  )
  const call = fc.tuple(anyCall, when).map(([one, startedAt]) => ({
    ...{ ...one, companyId: company.id, id: newId(), startedAt, endedAt: startedAt + one.seconds * second },
    answeredAt: one.answeredAt && startedAt,
  }))
  return fc.sample(call, { numRuns: size, seed })
}

type Billed = { company: Company; calls: NewCall[]; invoices: Invoice[] }
let all: Billed[] = []

beforeAll(async () => {
  freshStore()
  await seedLists()
  const places = [
    { province: 'QC', zone: 'America/Toronto' },
    { province: 'NS', zone: 'America/Halifax' },
    { province: 'BC', zone: 'America/Vancouver' },
  ]
  const companies = await Promise.all(places.map((place, at) => addBilled(`Compagnie ${at}`, place)))
  const calls = companies.map((company, at) => callsOf(company, at + 1))
  for (const of of calls) await append(of)
  all = []
  for (const [at, company] of companies.entries()) {
    const invoices: Invoice[] = []
    for (const month of months) {
      const { id = '' } = await issueInvoice(company, month, issue)
      const invoice = await findInvoice(company, id)
      if (invoice) invoices.push(invoice)
    }
    all.push({ company, calls: calls[at] ?? [], invoices })
  }
})
afterAll(closeThread)

const usageOf = (invoice: Invoice, code: string) =>
  invoice.lines.find(line => line.kind === 'usage' && line.code === code)

/** The month of a call as a calendar of its company's zone has it: not by the code under test. */
function isOf(month: string, call: NewCall, zone: string): boolean {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(call.startedAt)
  return day.startsWith(month)
}

async function fileOf({ company }: Billed, invoice: Invoice, type: string) {
  const filter = { ...instantsOf(invoice, invoice.zone), type }
  const names = { people: new Map(), services: new Map() }
  const form = { dialect: 'standard', zone: company.zone, vocabulary: vocabularyOf('en'), names } as const
  const file = readCsvText((await new Response(exportCalls(company, filter, form)).text()).replace(/^\uFEFF/, ''))
  const costs = file.problem ? [] : file.rows.map(row => row.cells[vocabularyOf('en').columns.cost.toLowerCase()] ?? '')
  return { calls: costs.length, cost: costs.reduce((sum, cost) => sum + Math.round(Number(cost) * 10_000), 0) }
}

test('an invoice’s usage line, the calls of its month by type, and their CSV say the same number and cost', async () => {
  const anywhere = fc.tuple(fc.nat(2), fc.nat(2), fc.constantFrom(...callTypes))
  await fc.assert(
    fc.asyncProperty(anywhere, async ([at, month, type]) => {
      const billed = all[at]
      const invoice = billed?.invoices[month]
      if (!billed || !invoice) throw new Error('an invoice is missing')
      const of = billed.calls.filter(call => call.type === type && isOf(invoice.period, call, billed.company.zone))
      const expected = { calls: of.length, cost: of.reduce((sum, call) => sum + call.cost, 0) }
      const line = usageOf(invoice, type)
      expect({ calls: line?.calls ?? 0, cost: line?.cost ?? 0 }).toEqual(expected)
      expect(line?.cents ?? 0).toBe(toCents(expected.cost))
      expect(await fileOf(billed, invoice, type)).toEqual(expected)
    }),
    { numRuns: 99 },
  )
})

test('no call is in two invoices, and none is in none', () => {
  for (const { calls, invoices, company } of all) {
    const lines = invoices.flatMap(invoice => invoice.lines.filter(line => line.kind === 'usage'))
    const ours = calls.filter(call => months.some(month => isOf(month, call, company.zone)))
    expect(lines.reduce((sum, line) => sum + (line.calls ?? 0), 0)).toBe(ours.length)
    expect(lines.reduce((sum, line) => sum + (line.cost ?? 0), 0)).toBe(ours.reduce((sum, call) => sum + call.cost, 0))
  }
})
