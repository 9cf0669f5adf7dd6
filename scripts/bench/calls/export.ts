import { execFileSync } from 'node:child_process'
import { keyOf } from '@/db/calls/keys'
import { callsPath, readCalls } from '@/db/calls/store'
import { companyForOperator } from '@/lib/auth/operator'
import { exportCalls } from '@/lib/calls/export'
import { namesOf } from '@/lib/calls/names'
import { closeThread } from '@/lib/calls/thread'
import { vocabularyOf } from '@/lib/calls/vocabulary'
import { companyId } from '../companies'
import { type Measured, thousands, times } from '../table'

const rows = 1_000_000

/** A file of a million calls: rows a second and memory, beside `sqlite3 -csv` on the same rows (or raw rows without it). */
export async function measureExport(): Promise<Measured[]> {
  const connection = readCalls(callsPath())
  const key = keyOf(connection, companyId(0))
  const to = connection.file
    .prepare('select started_at from calls where company = ? order by started_at limit 1 offset ?')
    .pluck()
    .get(key, rows) as number
  const other = rawExport(key, to)
  connection.file.close()

  const company = await companyForOperator(companyId(0))
  if (!company) throw new Error('The bench store has no companies')
  const names = await namesOf(company)
  const form = { dialect: 'excel-fr', zone: 'America/Toronto', vocabulary: vocabularyOf('fr'), names } as const
  const before = process.memoryUsage().rss
  const start = performance.now()
  let peak = before
  let bytes = 0
  for await (const part of exportCalls(company, { from: 0, to }, form) ?? []) {
    bytes += part.length
    peak = Math.max(peak, process.memoryUsage().rss)
  }
  const seconds = (performance.now() - start) / 1_000
  await closeThread()
  const speed = rows / seconds
  const growth = Math.round((peak - before) / 1_048_576)
  return [
    {
      what: 'CSV of a million calls',
      ours: `${thousands(speed)} rows/s`,
      beside: `${other.name} ${thousands(other.speed)} rows/s`,
      ratio: times(speed / other.speed),
    },
    { what: 'its memory', ours: `${growth} MB growth`, beside: `${Math.round(bytes / 1_048_576)} MB file` },
  ]
}

function rawExport(key: number, to: number): { name: string; speed: number } {
  const sql = `select * from calls where company = ${key} and started_at < ${to} order by started_at, id`
  const start = performance.now()
  const speed = () => rows / ((performance.now() - start) / 1_000)
  try {
    execFileSync('sqlite3', ['-readonly', '-csv', callsPath(), sql], { stdio: ['ignore', 'ignore', 'ignore'] })
    return { name: 'sqlite3 -csv', speed: speed() }
  } catch {
    const connection = readCalls(callsPath())
    for (const row of connection.file.prepare(sql).raw().iterate()) String(row)
    connection.file.close()
    return { name: 'raw rows', speed: speed() }
  }
}
