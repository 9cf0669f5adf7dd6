import type { NewCall } from '../../../db/calls/call.ts'
import type { RateTable } from '../../rating/rate.ts'
import type { Product, Vocabulary } from '../csv/columns.ts'
import type { Lookup } from '../lookup.ts'
import { callsOf } from './call-of.ts'
import { type Recognised, recognise, switchFormats } from './format.ts'
import { type Gathered, Gatherer } from './group.ts'
import { type Line, linesOf } from './lines.ts'
import { readPortal } from './portal.ts'
import { BadLine } from './record.ts'

export type ImportOptions = {
  lookup: Lookup
  rates: RateTable
  vocabularies: readonly Vocabulary[]
  /** Of the switch's clock. */
  zone: string
  /** Whose extensions are meant, when the file is one company's. */
  company: string | null
  /** What the file's calls came over; null: the hosted PBX. */
  product: Product | null
  append: (calls: NewCall[]) => Promise<{ added: number; known: number }>
  reject: (line: number, reason: string, text: string) => void
  onBytes?: (bytes: number) => void
}

export type ImportResult = {
  format: string
  lines: number
  calls: number
  added: number
  known: number
  rejected: number
}

const batch = 5_000

/** Reads a file of calls and records the good ones, in batches; the bad ones go to `reject`. Throws when no format fits the file. */
export async function importCalls(chunks: AsyncIterable<Buffer>, options: ImportOptions): Promise<ImportResult> {
  const result: ImportResult = { format: '', lines: 0, calls: 0, added: 0, known: 0, rejected: 0 }
  const gatherer = new Gatherer()
  const texts = new Map<number, string>()
  let recognised: Recognised | undefined
  let ready: NewCall[] = []

  function refuse(line: number, reason: unknown, text: string) {
    if (!(reason instanceof BadLine)) throw reason
    result.rejected += 1
    options.reject(line, reason.message, text)
  }

  async function flush(least: number) {
    if (ready.length < least || !ready.length) return
    const { added, known } = await options.append(ready)
    result.calls += ready.length
    result.added += added
    result.known += known
    ready = []
  }

  function release(gathered: Gathered[]) {
    for (const call of gathered) {
      try {
        ready.push(...callsOf(call, options))
      } catch (error) {
        for (const line of call.lines) refuse(line, error, texts.get(line) ?? '')
      }
      for (const line of call.lines) texts.delete(line)
    }
  }

  function take(line: Line, file: Recognised) {
    if (line.tooLong) throw new BadLine('the line is too long')
    if (file.format === 'portal') return ready.push(readPortal(line.text, file.header, options.lookup, options.company))
    const record = switchFormats[file.format](line.text, options.zone)
    texts.set(line.number, line.text)
    release(gatherer.add(record, line.number))
  }

  for await (const lines of linesOf(chunks, options.onBytes)) {
    recognised ??= recognise(
      lines.slice(0, 100).map(line => line.text),
      options.vocabularies,
    )
    if (!recognised) throw new Error('The file is in none of the formats that docs/call-import.md describes')
    for (const line of lines) {
      if (line.text.trim() === '' || (recognised.format === 'portal' && line.number === 1)) continue
      result.lines += 1
      try {
        take(line, recognised)
      } catch (error) {
        refuse(line.number, error, line.text)
      }
      await flush(batch)
    }
  }
  release(gatherer.finish())
  await flush(1)
  return { ...result, format: recognised?.format ?? '' }
}
