import type { Direction, Outcome } from '../../../db/calls/call.ts'
import type { CallType } from '../../rating/call-type.ts'

/** The columns of an export, in order (field reference 18.3). */
export const columns = [
  'id',
  'start',
  'startUtc',
  'answer',
  'end',
  'ring',
  'duration',
  'billed',
  'direction',
  'type',
  'calling',
  'callingName',
  'called',
  'dialled',
  'user',
  'extension',
  'department',
  'receivedBy',
  'service',
  'product',
  'answered',
  'outcome',
  'cause',
  'hungUpBy',
  'redirectedBy',
  'redirectReason',
  'wait',
  'accountCode',
  'rate',
  'cost',
] as const

/** What a call came over; the hosted PBX when it says nothing. */
export const products = ['sip-trunking', 'direct-routing'] as const
export type Product = (typeof products)[number]

export type Column = (typeof columns)[number]

/** The words of a file in one language: headers, and the values that are not numbers or names. */
export type Vocabulary = {
  columns: Record<Column, string>
  directions: Record<Direction, string>
  types: Record<CallType, string>
  outcomes: Record<Outcome, string>
  ends: Record<'local' | 'remote', string>
  products: Record<Product, string>
  answers: Record<'yes' | 'no', string>
  withheld: string
}

/** `excel-fr`: semicolons, decimal comma, local times; `standard`: RFC 4180, decimal point, ISO 8601 with offset (conventions 5.7). */
export const dialects = ['excel-fr', 'standard'] as const
export type Dialect = (typeof dialects)[number]

/** Who and what the ids of a call stand for. */
export type Names = {
  people: Map<string, { name: string; extension: string | null; department: string | null }>
  services: Map<string, string>
}
