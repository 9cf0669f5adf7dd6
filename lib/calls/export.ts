import 'server-only'
import type { Filter } from '@/db/calls/filter'
import type { Company } from '@/lib/auth/company'
import type { FileForm } from './csv/writer'
import { tell } from './thread'
import type { Part } from './thread-messages'

const together = 2
/** Parts asked for before the reader wants them, so that neither side waits for the other. */
const ahead = 2
const running = new Map<string, number>()
const readers = new Set<string>()
const written = new Map<string, number>()

/**
 * A file of the calls of a filter, oldest first, in parts as the reader takes them: flat memory, and nothing is read for a reader
 * who left. Undefined when the reader (a person's id) has one under way already, or the company two (security.md 5). `job` names it
 * for `rowsWritten`.
 */
export function exportCalls(
  company: Company,
  filter: Filter,
  form: FileForm,
  { job, reader }: { job?: string; reader?: string } = {},
): ReadableStream<Uint8Array> | undefined {
  const underWay = running.get(company.id) ?? 0
  if (underWay >= together || (reader && readers.has(reader))) return undefined
  const { number: file, answer } = tell<void>({ kind: 'export', order: { companyId: company.id, filter, form } })
  running.set(company.id, underWay + 1)
  if (reader) readers.add(reader)
  const name = `${company.id} ${job}`
  if (job) written.set(name, 0)
  const coming: Promise<Part>[] = []
  let ended = false

  async function next(): Promise<Part> {
    await answer
    while (coming.length < ahead) {
      const part = tell<Part>({ kind: 'next', file }).answer
      part.catch(() => undefined)
      coming.push(part)
    }
    return coming.shift() as Promise<Part>
  }

  function end() {
    if (ended) return
    ended = true
    if (reader) readers.delete(reader)
    running.set(company.id, (running.get(company.id) ?? 1) - 1)
    if (job) setTimeout(() => written.delete(name), 60_000).unref()
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { bytes, rows } = await next()
          if (job) written.set(name, (written.get(name) ?? 0) + rows)
          if (bytes) return controller.enqueue(bytes)
          end()
          controller.close()
        } catch (error) {
          end()
          controller.error(error)
        }
      },
      async cancel() {
        end()
        await tell<void>({ kind: 'cancel', file }).answer
      },
    },
    { highWaterMark: 1 },
  )
}

/** How many calls a file under way (or just finished) has written; undefined when there is none by that name. */
export function rowsWritten(company: Company, job: string): number | undefined {
  return written.get(`${company.id} ${job}`)
}
