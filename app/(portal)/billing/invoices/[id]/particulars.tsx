import { type Invoice, shownNumber } from '@/lib/billing/issued'
import type { Words } from '@/lib/billing/pdf/words'

/** Who bills whom, for what time, and by when. */
export function InvoiceParticulars({ invoice, words }: { invoice: Invoice; words: Words }) {
  const { say, date } = words
  const facts: [string, string][] = [
    [say('supplier'), `${invoice.supplierName}\n${invoice.supplierAddress}`],
    [say('billTo'), `${invoice.customerName}\n${invoice.customerAddress}`],
    ...(invoice.credits === null ? [] : [[say('annuls'), shownNumber(invoice.credits)] as [string, string]]),
    [say('issuedOn'), date(invoice.issuedOn)],
    [say('period'), words.days(invoice)],
    [say('account'), invoice.account],
    [say('place'), words.region(invoice.province)],
    ...(invoice.kind === 'invoice' ? [[say('dueOn'), date(invoice.dueOn)] as [string, string]] : []),
  ]
  return (
    <dl className="facts">
      {facts.flatMap(([label, value]) => [
        <dt key={label}>{label}</dt>,
        <dd className="lines" key={`${label} value`}>
          {value}
        </dd>,
      ])}
    </dl>
  )
}
