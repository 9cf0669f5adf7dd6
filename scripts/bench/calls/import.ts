import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { append } from '@/db/calls/append'
import { closeCalls } from '@/db/calls/store'
import { importCalls } from '@/lib/calls/import/import'
import { lookupOf } from '@/lib/calls/lookup'
import { rateTable } from '@/lib/rating/rate'
import { type Measured, thousands, times } from '../table'

const lines = 200_000

/** A Master.csv read, matched, rated and recorded, from nothing to the disk; and read a second time. */
export async function measureImport(): Promise<Measured[]> {
  const before = process.env.DATA_DIR
  const folder = mkdtempSync(join(tmpdir(), 'voice-portal-import-'))
  process.env.DATA_DIR = folder
  try {
    const [first, second] = [await speed(), await speed()]
    return [
      {
        what: 'import of Master.csv',
        ours: `${thousands(first)} rows/s`,
        beside: `again, all known ${thousands(second)} rows/s`,
        ratio: times(first / second),
      },
    ]
  } finally {
    closeCalls()
    process.env.DATA_DIR = before
    rmSync(folder, { recursive: true, force: true })
  }
}

async function speed(): Promise<number> {
  const lookup = lookupOf({
    companies: [{ id: 'banc', mainNumber: '+14185550100' }],
    entries: [{ companyId: 'banc', id: 'p', kind: 'person', name: 'P', extension: '101' }],
    numbers: [{ number: '+14185550100', companyId: 'banc', ownerId: 'p' }],
  })
  const start = performance.now()
  await importCalls(masterCsv(), {
    ...{
      lookup,
      rates: rateTable([]),
      vocabularies: [],
      zone: 'America/Toronto',
      company: null,
      product: null,
      append,
    },
    reject(line, reason) {
      throw new Error(`${line}: ${reason}`)
    },
  })
  return lines / ((performance.now() - start) / 1_000)
}

async function* masterCsv(): AsyncGenerator<Buffer> {
  for (let line = 0; line < lines; line += 2_000) {
    const text = Array.from({ length: 2_000 }, (_, index) => {
      const at = new Date(Date.UTC(2026, 6, 1) + (line + index) * 1_000).toISOString().slice(0, 19).replace('T', ' ')
      return `"","51455${String((line + index) % 100_000).padStart(5, '0')}","4185550100","in","""Client"" <514>","SIP/a","SIP/b","Dial","x","${at}","${at}","${at}",65,60,"ANSWERED","DOCUMENTATION","${line + index}.1",""\n`
    })
    yield Buffer.from(text.join(''))
  }
}
