import { instantsOf, type Span } from '@/lib/billing/span'
import { wallAt, wallText } from '@/lib/calls/local-time'

type Narrowed = { type?: string; person?: string }
export type CallsLink = (span: Span, narrowed?: Narrowed) => string

/** Addresses of the call records behind a figure: days of the company's zone, written in the reader's, as that page reads them. */
export function callsLinks(companyZone: string, readerZone: string): CallsLink {
  return (span, narrowed) => {
    const { from, to } = instantsOf(span, companyZone)
    const at = (instant: number) => wallText(wallAt(readerZone, instant))
    return `/calls/company/detail?${new URLSearchParams({ start: at(from), end: at(to), ...narrowed })}`
  }
}
