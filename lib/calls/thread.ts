import 'server-only'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { callStore, callsPath } from '@/db/calls/store'
import type { Message, Reply } from './thread-messages'

type Unnumbered = Message extends infer M ? (M extends Message ? Omit<M, 'number'> : never) : never
type Waiting = { resolve: (answer: unknown) => void; reject: (error: Error) => void }
type Thread = { path: string; worker: Worker; waiting: Map<number, Waiting> }

const kept = globalThis as typeof globalThis & { callThread?: Thread; callMessages?: number }

/** Says something to the calls thread (started at the first word, and again after an accident) and gives back its answer. */
export function tell<T>(message: Unnumbered): { number: number; answer: Promise<T> } {
  const { worker, waiting } = thread()
  kept.callMessages = (kept.callMessages ?? 0) + 1
  const number = kept.callMessages
  const answer = new Promise<unknown>((resolve, reject) => waiting.set(number, { resolve, reject }))
  worker.ref()
  worker.postMessage({ ...message, number })
  return { number, answer: answer as Promise<T> }
}

function thread(): Thread {
  callStore()
  const path = callsPath()
  if (kept.callThread?.path === path) return kept.callThread
  void closeThread()
  const worker = new Worker(join(process.cwd(), 'lib', 'calls', 'worker.ts'), {
    workerData: { path },
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 },
    execArgv: ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'],
  })
  const started: Thread = { path, worker, waiting: new Map() }
  worker.on('message', (reply: Reply) => settle(started, reply))
  worker.on('error', error => lose(started, error))
  worker.on('exit', code => lose(started, new Error(`The calls thread ended (${code})`)))
  kept.callThread = started
  return started
}

function settle(from: Thread, reply: Reply): void {
  const { worker, waiting } = from
  const promise = waiting.get(reply.number)
  waiting.delete(reply.number)
  if (!waiting.size && kept.callThread === from) worker.unref()
  if ('error' in reply) promise?.reject(new Error(reply.error))
  else promise?.resolve(reply.answer)
}

function lose(lost: Thread, error: Error): void {
  if (kept.callThread === lost) kept.callThread = undefined
  for (const { reject } of lost.waiting.values()) reject(error)
  lost.waiting.clear()
}

/** Ends the thread: at a stop, before a restore, between tests. */
export async function closeThread(): Promise<void> {
  const { callThread } = kept
  kept.callThread = undefined
  callThread?.worker.ref()
  await callThread?.worker.terminate()
}
