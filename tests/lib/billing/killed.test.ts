import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { beforeAll, expect, test } from 'vitest'
import { invoiceLines, invoices } from '@/db/schema'
import { seedLists } from '@/db/seed/billing/lists'
import { read } from '@/db/store'
import { freshStore } from '@/tests/support/store'
import { addBilled } from './billed'

const companies = 60
let folder: string

beforeAll(async () => {
  folder = freshStore()
  await seedLists()
  for (let at = 0; at < companies; at += 1) await addBilled(`Compagnie ${at}`, { lines: 5 })
}, 60_000)

function issuing(): ChildProcess {
  const command = ['--conditions=react-server', '--import=tsx', 'scripts/invoices-issue.ts', '2025-10']
  return spawn('node_modules/.bin/node', command, {
    env: { ...process.env, DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 2],
  })
}

async function linesUntil(child: ChildProcess, count: number): Promise<void> {
  let lines = 0
  for await (const chunk of child.stdout ?? []) {
    lines += String(chunk).split('\n').length - 1
    if (lines >= count) return
  }
}

test('killed half way and run again, every company is charged once and no number is missing', async () => {
  const first = issuing()
  await linesUntil(first, companies / 3)
  first.kill('SIGKILL')
  await once(first, 'exit')
  const half = await read().select().from(invoices)
  expect(half.length).toBeGreaterThanOrEqual(companies / 3)
  expect(half.length).toBeLessThan(companies)
  const again = issuing()
  await linesUntil(again, companies * 2)
  expect((await once(again, 'exit'))[0]).toBe(0)
  const all = await read().select().from(invoices).orderBy(invoices.number)
  expect(all.map(invoice => invoice.number)).toEqual(Array.from({ length: companies }, (_, at) => at + 1))
  expect(new Set(all.map(invoice => invoice.companyId)).size).toBe(companies)
  expect(all.slice(0, half.length)).toEqual(half.sort((one, other) => one.number - other.number))
  const lines = await read().select().from(invoiceLines)
  for (const { id, subtotal } of all)
    expect(lines.filter(line => line.invoiceId === id).reduce((sum, line) => sum + line.cents, 0)).toBe(subtotal)
}, 120_000)
