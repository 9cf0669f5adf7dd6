import type { Filter } from '../../db/calls/filter.ts'
import type { Asked, Question } from './ask.ts'
import type { FileForm } from './csv/writer.ts'

export type ExportOrder = { companyId: string; filter: Filter; form: FileForm }

/** What the server says to the worker thread; each message is answered once, by its number. */
export type Message =
  | { number: number; kind: 'ask'; asked: Asked<Question> }
  | { number: number; kind: 'export'; order: ExportOrder }
  | { number: number; kind: 'next'; file: number }
  | { number: number; kind: 'cancel'; file: number }

/** A part of a file, and how many calls it holds; `bytes` null at the end. */
export type Part = { bytes: Uint8Array<ArrayBuffer> | null; rows: number }

export type Reply = { number: number; answer: unknown } | { number: number; error: string }
