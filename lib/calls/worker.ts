/**
 * The thread that reads what may take long: years of a large company, sorts, files. Plain Node TypeScript on a reading connection
 * of its own, so that no page ever waits for it. Started by `thread.ts`.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { scan } from '../../db/calls/scan.ts'
import { readCalls } from '../../db/calls/store.ts'
import { answer } from './ask.ts'
import { csvWriter } from './csv/writer.ts'
import type { ExportOrder, Message, Part, Reply } from './thread-messages.ts'

const connection = readCalls((workerData as { path: string }).path)
/** Half a megabyte: long reads go through the file once, so pages kept for a second time would only be memory (16 MB of them took 40). */
connection.file.pragma('cache_size = -500')

const files = new Map<number, Generator<Part>>()

/** UTF-8 in memory of its own, which can be handed over; a short text shares its memory with others until it is copied. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(text)
  return bytes.length === bytes.buffer.byteLength ? bytes : Uint8Array.from(bytes)
}

function* partsOf({ companyId, filter, form }: ExportOrder): Generator<Part> {
  const { header, line } = csvWriter(form)
  yield { bytes: bytesOf(header()), rows: 0 }
  for (const calls of scan(connection, companyId, filter)) {
    let text = ''
    for (const call of calls) text += line(call)
    yield { bytes: bytesOf(text), rows: calls.length }
  }
}

function done(message: Message): unknown {
  switch (message.kind) {
    case 'ask':
      return answer(connection, message.asked)
    case 'export':
      files.set(message.number, partsOf(message.order))
      return undefined
    case 'next': {
      const part = files.get(message.file)?.next()
      if (part && !part.done) return part.value
      files.delete(message.file)
      return { bytes: null, rows: 0 } satisfies Part
    }
    case 'cancel':
      files.delete(message.file)
      return undefined
  }
}

parentPort?.on('message', (message: Message) => {
  try {
    const result = done(message)
    const bytes = message.kind === 'next' ? (result as Part).bytes : null
    parentPort?.postMessage({ number: message.number, answer: result } satisfies Reply, bytes ? [bytes.buffer] : [])
  } catch (error) {
    parentPort?.postMessage({ number: message.number, error: String(error) } satisfies Reply)
  }
})
