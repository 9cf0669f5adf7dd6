/**
 * npm run rates:load -- FILE... [--dry-run]
 * Loads call rates, prices, included minutes, taxes, one-time charges or payments from CSV, told apart by their headers. A file
 * is loaded whole or not at all.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readFile } from '@/lib/billing/load/read'
import { loadFile } from '@/lib/billing/load/save'
import { decode } from '@/lib/csv/read'
import { env } from '@/lib/env'
import { told } from './portal/told'

await told(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { 'dry-run': { type: 'boolean' } } })
  if (!positionals.length) throw new Error('Which file? npm run rates:load -- FILE... [--dry-run]')
  for (const path of positionals) {
    const file = readFile(decode(readFileSync(path)) ?? '')
    const { added, changed, same, problems } = await loadFile(file, { zone: env().TIME_ZONE, dry: !!values['dry-run'] })
    for (const { line, message } of problems) console.error(`${path}:${line}: ${message}`)
    const verb = problems.length ? 'nothing loaded, would be' : values['dry-run'] ? 'would be' : 'done'
    console.log(`${path} (${file.kind}): ${verb} ${added} added, ${changed} changed, ${same} the same`)
    if (problems.length) process.exitCode = 1
  }
})
