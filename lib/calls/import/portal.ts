import { directions, type NewCall, outcomes } from '../../../db/calls/call.ts'
import { callTypes } from '../../rating/call-type.ts'
import { textOf } from '../csv/cell.ts'
import { type Column, columns, products, type Vocabulary } from '../csv/columns.ts'
import type { Lookup } from '../lookup.ts'
import { normaliseNumber } from '../number.ts'
import { fieldsOf } from './csv-line.ts'
import { sidesOf } from './match.ts'
import { momentOf } from './moment.ts'
import { BadLine, idIn, quote, secondsOf, words } from './record.ts'

export type Header = { separator: string; places: Map<Column, number>; vocabulary: Vocabulary }

const zoneAtEnd = / \([^)]*\)$/

/** The first line of a file that this portal wrote, in either language and form; undefined for any other line. */
export function portalHeader(line: string, vocabularies: readonly Vocabulary[]): Header | undefined {
  for (const separator of [';', ',', '\t']) {
    const cells = fieldsOf(line.replace(/^\uFEFF/, ''), separator)
    for (const vocabulary of vocabularies) {
      const places = new Map<Column, number>()
      for (const name of columns) {
        const label = vocabulary.columns[name]
        const place = cells?.findIndex(cell => cell === label || cell.replace(zoneAtEnd, '') === label) ?? -1
        if (place >= 0) places.set(name, place)
      }
      if (places.size === columns.length) return { separator, places, vocabulary }
    }
  }
  return undefined
}

/** One line of a file that this portal wrote: the same call as it was, with the price it had. Throws BadLine. */
export function readPortal(line: string, header: Header, lookup: Lookup, company: string | null): NewCall {
  const fields = fieldsOf(line, header.separator)
  if (!fields) throw new BadLine('quotes do not match up')
  if (fields.length < columns.length) throw new BadLine(`${fields.length} fields instead of ${columns.length}`)
  const cell = (name: Column) => textOf(fields[header.places.get(name) ?? -1] ?? '')
  const { vocabulary } = header

  const startedAt = needed(momentOf(cell('startUtc'), 'UTC', vocabulary.columns.startUtc), vocabulary.columns.startUtc)
  const ring = secondsOf(cell('ring'), vocabulary.columns.ring)
  const seconds = secondsOf(cell('duration'), vocabulary.columns.duration)
  const direction = wordIn(directions, vocabulary.directions, cell('direction'))
  const outcome = wordIn(outcomes, vocabulary.outcomes, cell('outcome'))
  const answered = outcome === 'answered'
  const calling = cell('calling') === vocabulary.withheld ? '' : normaliseNumber(cell('calling'))
  const called = normaliseNumber(cell('called'))
  const companyId = companyOf(calling, called, direction, company, lookup)
  const person = (extension: string) => (extension ? (lookup.extension(companyId, extension)?.id ?? null) : null)
  const answeredAt = answered ? startedAt + ring * 1_000 : null
  return {
    companyId,
    id: idIn(cell('id'), vocabulary.columns.id),
    startedAt,
    answeredAt,
    endedAt: startedAt + (ring + (answered ? seconds : 0)) * 1_000,
    direction,
    type: wordIn(callTypes, vocabulary.types, cell('type')),
    outcome,
    calling,
    callingName: words(cell('callingName')),
    called,
    dialled: cell('dialled') === '' ? null : normaliseNumber(cell('dialled')),
    placedBy: direction === 'inbound' ? null : person(cell('extension')),
    receivedBy: person(cell('receivedBy')),
    extension: words(cell('extension')),
    serviceId: cell('service') === '' ? null : (lookup.service(companyId, cell('service'))?.id ?? null),
    seconds,
    billedSeconds: secondsOf(cell('billed'), vocabulary.columns.billed),
    perMinute: moneyIn(cell('rate'), vocabulary.columns.rate),
    cost: moneyIn(cell('cost'), vocabulary.columns.cost),
    redirectedBy: cell('redirectedBy') === '' ? null : normaliseNumber(cell('redirectedBy')),
    redirectReason: words(cell('redirectReason')),
    accountCode: words(cell('accountCode')),
    hungUpBy: cell('hungUpBy') === '' ? null : wordIn(['local', 'remote'] as const, vocabulary.ends, cell('hungUpBy')),
    cause: words(cell('cause')),
    product: cell('product') === '' ? null : wordIn(products, vocabulary.products, cell('product')),
    waitSeconds: cell('wait') === '' ? null : secondsOf(cell('wait'), vocabulary.columns.wait),
  }
}

function needed<T>(value: T | null, name: string): T {
  if (value === null) throw new BadLine(`${name} is missing`)
  return value
}

function wordIn<W extends string>(known: readonly W[], labels: Record<W, string>, cell: string): W {
  const word = known.find(candidate => labels[candidate] === cell)
  if (!word) throw new BadLine(`unknown word ${quote(cell)}`)
  return word
}

function moneyIn(cell: string, name: string): number {
  const [, dollars = '', decimals = ''] = /^(\d{1,8})(?:[.,](\d{1,4}))?$/.exec(cell) ?? []
  if (!dollars) throw new BadLine(`${name} is not an amount: ${quote(cell)}`)
  return Number(dollars) * 10_000 + Number(decimals.padEnd(4, '0'))
}

function companyOf(calling: string, called: string, direction: string, company: string | null, lookup: Lookup): string {
  const side = sidesOf(calling, called, company, lookup).find(candidate => candidate.direction === direction)
  const companyId = company ?? side?.companyId
  if (!companyId) throw new BadLine(`neither ${calling || 'the withheld caller'} nor ${called} is known here`)
  return companyId
}
