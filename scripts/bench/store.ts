import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { append } from '@/db/calls/append'
import { callStore, closeCalls } from '@/db/calls/store'
import { migrate } from '@/db/migrate'
import { callsOfDay } from './calls/made'
import { seedCompanies } from './companies'
import { type Measured, thousands } from './table'

export const total = 10_000_000
const folder = process.env.BENCH_DIR ?? join(tmpdir(), 'voice-portal-bench')
const whole = join(folder, 'whole')
export const lastDay = Math.floor(Date.UTC(2026, 10, 1) / 86_400_000)
export const days = 1_096

/** Ten million calls of 200 companies over three years, one of two million; made once and kept for the next time. */
export async function benchStore(): Promise<Measured[]> {
  process.env.DATA_DIR = folder
  if (existsSync(whole)) {
    migrate()
    callStore()
    return [{ what: 'store', ours: `kept in ${folder}` }]
  }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  migrate()
  await seedCompanies()
  const start = performance.now()
  let made = 0
  for (let day = 0; day < days; day += 1) {
    const calls = callsOfDay(lastDay - days + day)
    await append(calls)
    made += calls.length
    if (day % 100 === 99) console.log(`${thousands(made)} of ${thousands(total)} calls made`)
  }
  const seconds = (performance.now() - start) / 1_000
  closeCalls()
  writeFileSync(whole, '')
  return [{ what: `store of ${thousands(made)} calls, appended`, ours: `${thousands(made / seconds)} rows/s` }]
}
