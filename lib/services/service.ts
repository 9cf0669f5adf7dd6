import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { Reader, Writer } from '@/db/store'
import type { Problems } from '@/lib/forms/problems'
import type { Showing } from './showing'

export type Values = Record<string, unknown>
/** A stored service: its values by field, and the version a save replaces. */
export type Stored<V = Values> = { id: string; version: number; values: V }
/** Something to know before saving: a key of the service's `warnings` messages, shown with its parameters. */
export type Warning = { key: string; params?: Record<string, string | number> }
/** A column of the list; its label is the message `columns.KEY`, else the field's. */
export type Cell<V> = { key: string; cell(stored: Stored<V>, showing: Showing): ReactNode; numeric?: true }

/**
 * What is particular to a group service; everything else is done for all of them in this folder. Its words are messages of the
 * namespace named as its kind. Functions may be left out, and there are no flags.
 */
export type Service<V = Values> = {
  kind: string
  schema: z.ZodObject
  /** The values a new one starts with, and what of them depends on the company. */
  blank: V
  fresh?(companyId: string): Promise<Partial<V>>
  /** The columns of its list between the name and the actions. */
  columns: Cell<V>[]
  /** The fields of its form, the name and the profile included. */
  Fields(props: { showing: Showing; id?: string }): ReactNode
  /** What a caller gets, as a picture with its text, on its page. */
  Picture?(props: { stored: Stored<V>; showing: Showing }): ReactNode
  /** The company's one set of settings of the service, edited at `settings`. */
  settings?: Service
  /** A `kept` value in words, for its page. */
  tell?(field: string, value: unknown, showing: Showing): Promise<string>
  /** What is wrong between fields. */
  check?(values: V): Problems
  /** What only the store knows to be wrong, besides what is checked for all services. */
  clash?(companyId: string, values: V, id?: string): Promise<Problems>
  /** What an administrator should know before saving. */
  warnings?(values: V, showing: Showing): Warning[]
  /** Reads and writes what the schema's `kept` fields hold; `leave` when it is deleted. */
  load?(reader: Reader, companyId: string, ids: string[]): Promise<Map<string, Partial<V>>>
  keep?(write: Writer, companyId: string, id: string, values: V): Promise<void>
  leave?(write: Writer, companyId: string, id: string): Promise<void>
  /** What the history says of a `kept` value that is nobody's to read again, before and after a save. */
  told?(values: V): { before: Values; after: Values } | undefined
}

/** What the store needs to know of a service: no fields, no pictures, so that commands can load it too. */
export type Kept<V = Values> = Pick<Service<V>, 'kind' | 'schema' | 'blank' | 'load' | 'keep' | 'leave' | 'told'>
