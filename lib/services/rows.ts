import type { Destination } from '@/lib/destinations/destination'
import { fieldsIn, type Member, placeOf } from './places'
import type { Kept, Values } from './service'

export type LinkRow = {
  slot: string
  kind: 'entry' | 'voicemail' | 'number' | 'sip'
  targetId: string | null
  value: string | null
}
export type MemberRow = { role: string; personId: string; weight: number | null; skill: number | null }

/** The rows of `links` that hold a service's destinations and references, by slot; a list has slots `name.0`, `name.1` ... */
export function linkRows(service: Kept, values: Values): LinkRow[] {
  const rows: LinkRow[] = []
  for (const [name] of fieldsIn(service.schema, 'destination')) {
    const to = values[name] as Destination | null
    if (to) rows.push(linkRow(name, to))
  }
  for (const [name] of fieldsIn(service.schema, 'destinations'))
    rows.push(...(values[name] as Destination[]).map((to, at) => linkRow(`${name}.${at}`, to)))
  for (const [name] of fieldsIn(service.schema, 'reference')) {
    const id = values[name] as string | null
    if (id) rows.push(linkRow(name, { kind: 'entry', id }))
  }
  for (const [name] of fieldsIn(service.schema, 'references'))
    rows.push(...(values[name] as string[]).map((id, at) => linkRow(`${name}.${at}`, { kind: 'entry', id })))
  return rows
}

function linkRow(slot: string, to: Destination): LinkRow {
  const targetId = to.kind === 'entry' || to.kind === 'voicemail' ? to.id : null
  return { slot, kind: to.kind, targetId, value: to.kind === 'number' ? to.number : to.kind === 'sip' ? to.uri : null }
}

/** The rows of `members`, in order. */
export function memberRows(service: Kept, values: Values): (MemberRow & { position: number })[] {
  return fieldsIn(service.schema, 'members').flatMap(([role]) =>
    (values[role] as Member[]).map(({ id, weight, skill }, at) => ({
      role,
      position: at + 1,
      personId: id,
      weight,
      skill,
    })),
  )
}

/** The values that rows of these tables hold. */
export type Rows = {
  entry: Values
  profile?: Values
  column?: Values
  numbers: string[]
  links: LinkRow[]
  members: MemberRow[]
  kept?: Values
}

/** The values of a service from its rows; links and members in order. */
export function valuesOf(service: Kept, rows: Rows): Values {
  return Object.fromEntries(
    Object.entries(service.schema.shape).map(([name, word]) => [name, storedValue(name, placeOf(word as never), rows)]),
  )
}

function storedValue(name: string, place: ReturnType<typeof placeOf>, rows: Rows): unknown {
  const linked = (row: LinkRow) => row.slot === name || row.slot.replace(/\.\d+$/, '') === name
  switch (place.in) {
    case 'entry':
      return rows.entry[name]
    case 'profile':
      return rows.profile?.[name] ?? null
    case 'numbers':
      return rows.numbers
    case 'kept':
      return rows.kept?.[name] ?? null
    case 'destination':
      return rows.links.filter(linked).map(pointed)[0] ?? null
    case 'destinations':
      return rows.links.filter(linked).sort(bySlot).map(pointed)
    case 'reference':
      return rows.links.find(linked)?.targetId ?? null
    case 'references':
      return rows.links
        .filter(linked)
        .sort(bySlot)
        .map(row => row.targetId)
    case 'members':
      return rows.members
        .filter(row => row.role === name)
        .map(({ personId, weight, skill }): Member => ({ id: personId, weight, skill }))
    case 'column':
      return rows.column?.[name] ?? null
  }
}

function bySlot(a: LinkRow, b: LinkRow): number {
  return Number(a.slot.split('.').at(-1)) - Number(b.slot.split('.').at(-1))
}

function pointed({ kind, targetId, value }: LinkRow): Destination {
  if (kind === 'number') return { kind, number: value ?? '' }
  if (kind === 'sip') return { kind, uri: value ?? '' }
  return { kind, id: targetId ?? '' }
}
