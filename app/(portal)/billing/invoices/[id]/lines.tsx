import type { Invoice } from '@/lib/billing/issued'
import type { Line } from '@/lib/billing/line'
import { sections } from '@/lib/billing/pdf/front'
import type { Words } from '@/lib/billing/pdf/words'
import { Table } from '@/lib/ui/table'
import type { CallsLink } from '../../calls-link'

type Props = { invoice: Invoice; words: Words; link: CallsLink }

/** The lines in the sections of the PDF. */
export function InvoiceLines({ invoice, words, link }: Props) {
  return sections.map(({ key, kinds }) => {
    const lines = invoice.lines.filter(line => kinds.includes(line.kind))
    return lines.length ? (
      <section className="invoice-part" key={key}>
        <h2>{words.say(`section.${key}`)}</h2>
        <LineTable
          lines={lines}
          title={words.say(`section.${key}`)}
          usage={key === 'usage'}
          {...{ invoice, words, link }}
        />
        {key === 'usage' ? (
          <p>
            <a href={link(invoice)}>{words.say('allCalls')}</a>
          </p>
        ) : null}
      </section>
    ) : null
  })
}

function LineTable({
  lines,
  title,
  usage,
  invoice,
  words,
  link,
}: Props & { lines: Line[]; title: string; usage: boolean }) {
  const { say, show, money } = words
  const number = (value: number | null) => (value === null ? '' : show.number(value))
  const nameOf = (line: Line) => {
    const other = line.from !== invoice.from || line.to !== invoice.to
    const name = other ? `${words.name(line)} (${words.days(line)})` : words.name(line)
    return line.kind === 'usage' ? <a href={link(line, { type: line.code })}>{name}</a> : name
  }
  const counts = usage
    ? [
        { key: 'calls', label: say('calls'), numeric: true, cell: (line: Line) => number(line.calls) },
        {
          key: 'seconds',
          label: say('billedTime'),
          numeric: true,
          cell: (line: Line) => (line.seconds === null ? '' : show.duration(line.seconds)),
        },
      ]
    : [
        { key: 'quantity', label: say('quantity'), numeric: true, cell: (line: Line) => number(line.quantity) },
        {
          key: 'unit',
          label: say('unit'),
          numeric: true,
          cell: (line: Line) => (line.unit === null ? '' : money(line.unit)),
        },
      ]
  return (
    <Table
      caption={title}
      columns={[
        { key: 'name', label: say(usage ? 'callType' : 'description'), heading: true, cell: nameOf },
        ...counts,
        { key: 'tax', label: say('taxClass'), cell: line => say(`taxMark.${line.taxClass}`) },
        { key: 'amount', label: say('amount'), numeric: true, cell: line => money(line.cents) },
      ]}
      rowKey={line => `${line.kind} ${line.code} ${line.from} ${lines.indexOf(line)}`}
      rows={lines}
    />
  )
}
