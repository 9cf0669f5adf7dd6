import type { Amounts } from './invoice'
import type { Span } from './span'

export const invoiceKinds = ['invoice', 'credit-note'] as const
export type InvoiceKind = (typeof invoiceKinds)[number]

/** An invoice or credit note as issued: never changed after. Amounts in cents; dates ISO; addresses one line a line. */
export type Invoice = Amounts &
  Span & {
    id: string
    /** Without gaps over all companies; credit notes share the sequence. */
    number: number
    kind: InvoiceKind
    /** Of a credit note: the number of the invoice it annuls, and why. */
    credits: number | null
    reason: string | null
    /** The month it bills, such as `2026-10`. */
    period: string
    issuedOn: string
    dueOn: string
    /** The zone in which the period's days begin and end. */
    zone: string
    supplierName: string
    supplierAddress: string
    customerName: string
    customerAddress: string
    account: string
    province: string
    /** What was owed before, what was paid or credited since the invoice before, and what is owed now. */
    previousBalance: number
    paid: number
    amountDue: number
  }

/** A charged call as the itemised pages list it; cost in 1/10,000 dollar. */
export type ItemisedCall = {
  startedAt: number
  type: string
  calling: string
  called: string
  billedSeconds: number
  cost: number
}

/**
 * The calls behind the usage lines, in order, in chunks; `count` says beforehand how many, for the page numbers. Without chunks
 * they are too many to print.
 */
export type Itemised = { count: number; chunks: AsyncIterable<readonly ItemisedCall[]> | null }

/** An invoice's number as people see it. */
export function shownNumber(number: number): string {
  return String(number).padStart(6, '0')
}
