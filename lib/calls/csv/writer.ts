import type { Call } from '../../../db/calls/call.ts'
import { moneyCell, phoneCell, textCell } from './cell.ts'
import { clock } from './clock.ts'
import { columns, type Dialect, type Names, type Product, type Vocabulary } from './columns.ts'

export type FileForm = { dialect: Dialect; zone: string; vocabulary: Vocabulary; names: Names }

/** Writes calls as lines of a file; each ends with CR LF, the header begins with the UTF-8 mark that Excel looks for. */
export function csvWriter({ dialect, zone, vocabulary, names }: FileForm) {
  const separator = dialect === 'excel-fr' ? ';' : ','
  const mark = dialect === 'excel-fr' ? ',' : '.'
  const time = clock(zone)
  const moment = dialect === 'excel-fr' ? time.local : time.iso
  const text = remembered(textCell)
  const phone = remembered(phoneCell)
  const withheld = textCell(vocabulary.withheld)

  function line(call: Call): string {
    const shownBy = call.direction === 'inbound' ? call.receivedBy : call.placedBy
    const person = shownBy === null ? undefined : names.people.get(shownBy)
    const receiver = call.receivedBy === null ? undefined : names.people.get(call.receivedBy)
    const ringEnd = call.answeredAt ?? call.endedAt
    return `${[
      text(call.id),
      moment(call.startedAt),
      time.utc(call.startedAt),
      call.answeredAt === null ? '' : moment(call.answeredAt),
      moment(call.endedAt),
      Math.round((ringEnd - call.startedAt) / 1_000),
      call.seconds,
      call.billedSeconds,
      vocabulary.directions[call.direction],
      vocabulary.types[call.type as keyof Vocabulary['types']],
      call.calling === '' ? withheld : phone(call.calling),
      call.callingName === null ? '' : text(call.callingName),
      phone(call.called),
      call.dialled === null ? '' : phone(call.dialled),
      person ? text(person.name) : '',
      call.extension === null ? '' : text(call.extension),
      person?.department ? text(person.department) : '',
      receiver?.extension ?? '',
      call.serviceId === null ? '' : text(names.services.get(call.serviceId) ?? ''),
      call.product === null ? '' : vocabulary.products[call.product as Product],
      call.outcome === 'answered' ? vocabulary.answers.yes : vocabulary.answers.no,
      vocabulary.outcomes[call.outcome],
      call.cause === null ? '' : text(call.cause),
      call.hungUpBy === null ? '' : vocabulary.ends[call.hungUpBy],
      call.redirectedBy === null ? '' : phone(call.redirectedBy),
      call.redirectReason === null ? '' : text(call.redirectReason),
      call.waitSeconds ?? '',
      call.accountCode === null ? '' : text(call.accountCode),
      moneyCell(call.perMinute, mark),
      moneyCell(call.cost, mark),
    ].join(separator)}\r\n`
  }

  function header(): string {
    const timed = new Set(['start', 'answer', 'end'])
    const cells = columns.map(name =>
      textCell(timed.has(name) ? `${vocabulary.columns[name]} (${zone})` : vocabulary.columns[name]),
    )
    return `\uFEFF${cells.join(separator)}\r\n`
  }

  return { header, line }
}

/** The same numbers and names come back over and over; forgets everything now and then, to stay small. */
function remembered(write: (value: string) => string) {
  const known = new Map<string, string>()
  return (value: string) => {
    const before = known.get(value)
    if (before !== undefined) return before
    if (known.size >= 5_000) known.clear()
    const cell = write(value)
    known.set(value, cell)
    return cell
  }
}
