import type { Invoice } from '@/lib/billing/issued'
import { sumsOf } from '@/lib/billing/pdf/front'
import type { Words } from '@/lib/billing/pdf/words'

/** The sums of the invoice, as in its PDF. */
export function InvoiceSums({ invoice, words }: { invoice: Invoice; words: Words }) {
  const { say, money } = words
  return (
    <section className="invoice-part sums">
      <h2>{say('summary')}</h2>
      <table>
        <caption className="sr-only">{say('summary')}</caption>
        <tbody>
          {sumsOf(invoice, words).map(({ label, cents, strong }) => (
            <tr className={strong ? 'strong' : undefined} key={label}>
              <th scope="row">{label}</th>
              <td className="numeric">{money(cents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
