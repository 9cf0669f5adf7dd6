import 'server-only'
import type { Filter } from '@/db/calls/filter'
import type { Company } from '@/lib/auth/company'
import type { FileForm } from './csv/writer'
import { tell } from './thread'
import type { Part } from './thread-messages'

const together = 2
const running = new Map<string, number>()
const written = new Map<string, number>()

/**
 * A file of the calls of a filter, oldest first, in parts as the reader takes them: flat memory, and nothing is read for a reader
 * who left. Undefined when the company has two files under way already. `job` names it for `rowsWritten`.
 */
export function exportCalls(
  company: Company,
  filter: Filter,
  form: FileForm,
  job?: string,
): ReadableStream<Uint8Array> | undefined {
  const underWay = running.get(company.id) ?? 0
  if (underWay >= together) return undefined
  running.set(company.id, underWay + 1)
  const name = `${company.id} ${job}`
  if (job) written.set(name, 0)
  const order = { companyId: company.id, filter, form }
  const { number: file, answer } = tell<void>({ kind: 'export', order })
  let ended = false

  function end() {
    if (ended) return
    ended = true
    running.set(company.id, (running.get(company.id) ?? 1) - 1)
    if (job) setTimeout(() => written.delete(name), 60_000).unref()
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          await answer
          const { bytes, rows } = await tell<Part>({ kind: 'next', file }).answer
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
