import { createReadStream, createWriteStream, existsSync, statSync, type WriteStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { append } from '@/db/calls/append'
import { listCallRates } from '@/lib/billing/lists'
import { warnEverybody } from '@/lib/billing/spend'
import { textCell } from '@/lib/calls/csv/cell'
import { products } from '@/lib/calls/csv/columns'
import { importCalls } from '@/lib/calls/import/import'
import { loadLookup } from '@/lib/calls/load-lookup'
import { vocabularyOf } from '@/lib/calls/vocabulary'
import { env } from '@/lib/env'
import { rateTable } from '@/lib/rating/rate'
import { lookAtCalls } from '@/lib/toll/watch'
import { told } from './portal/told'

const usage =
  'npm run calls:import -- FILE [--company ID] [--zone America/Toronto] [--product sip-trunking] [--rejects FILE]'

await told(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      company: { type: 'string' },
      zone: { type: 'string' },
      product: { type: 'string' },
      rejects: { type: 'string' },
    },
  })
  const [file] = positionals
  if (!file || !existsSync(file)) throw new Error(file ? `There is no file ${file}` : `Which file? ${usage}`)
  const lookup = await loadLookup()
  if (values.company && !lookup.hasCompany(values.company)) throw new Error(`There is no company ${values.company}`)
  const product = products.find(name => name === values.product)
  if (values.product && !product)
    throw new Error(`A product is ${products.join(' or ')}, or nothing for the hosted PBX`)
  const { size } = statSync(file)
  const rejectsPath = values.rejects ?? `${file}.rejects.csv`
  let rejects: WriteStream | undefined
  let read = 0
  let shown = 0

  const result = await importCalls(createReadStream(file, { highWaterMark: 1 << 20 }), {
    lookup,
    rates: rateTable(await listCallRates()),
    vocabularies: [vocabularyOf('fr'), vocabularyOf('en')],
    zone: values.zone ?? env().TIME_ZONE,
    company: values.company ?? null,
    product: product ?? null,
    append,
    reject(line, reason, text) {
      rejects ??= createWriteStream(rejectsPath, { mode: 0o600 }).on('error', error => {
        throw error
      })
      if (!rejects.bytesWritten && !rejects.writableLength) rejects.write('line,reason,text\r\n')
      rejects.write(`${line},${textCell(reason)},${textCell(text)}\r\n`)
    },
    onBytes(bytes) {
      read += bytes
      const percent = Math.floor((read / size) * 100)
      if (percent < shown + 5) return
      shown = percent
      console.log(`${percent} % read`)
    },
  })
  await new Promise<void>(resolve => (rejects ? rejects.end(resolve) : resolve()))

  await warnEverybody(Date.now())
  await lookAtCalls()
  console.log(
    [
      `Format: ${result.format}`,
      `Lines: ${result.lines}`,
      `Calls: ${result.calls} (${result.added} added, ${result.known} known already)`,
      `Rejected lines: ${result.rejected}${result.rejected ? `, with reasons in ${rejectsPath}` : ''}`,
    ].join('\n'),
  )
})
