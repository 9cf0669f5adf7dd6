import { instantOf, readWall } from '@/lib/calls/local-time'
import type { Callable } from '@/lib/destinations/callable'
import type { Destination } from '@/lib/destinations/destination'
import { readDestination } from '@/lib/destinations/text'
import type { Problem } from '@/lib/forms/problems'
import type { Call, Caller, Phone, PhoneStates } from '@/lib/routing/call'
import { ANYBODY } from '@/lib/routing/now'
import type { Snapshot } from '@/lib/routing/snapshot'

export type Search = Record<string, string | string[] | undefined>
export const phoneWords = ['free', 'answers2', 'answers5', 'onCall', 'busy', 'unreachable', 'declines'] as const
export type PhoneWord = (typeof phoneWords)[number]

/** What is asked, as typed: every field of the form is in the address. */
export type Typed = {
  to: string
  from: string
  hidden: '' | 'private' | 'unavailable'
  at: string
  others: PhoneWord
  keys: string
  waiting: string
  phones: Record<string, PhoneWord>
}
export type Question = { call: Call; instant: number; states: PhoneStates }
export type Problems = Partial<Record<'to' | 'from' | 'at', Problem>>

export function typedOf(search: Search): Typed {
  const text = (name: string) =>
    String([search[name]].flat()[0] ?? '')
      .trim()
      .slice(0, 161)
  const hidden = text('hidden')
  return {
    to: text('to'),
    from: text('from'),
    hidden: hidden === 'private' || hidden === 'unavailable' ? hidden : '',
    at: text('at'),
    others: wordOf(text('others')) ?? 'free',
    keys: text('keys'),
    waiting: text('waiting'),
    phones: Object.fromEntries(
      Object.keys(search).flatMap(name => {
        const word = name.startsWith('p.') && wordOf(text(name))
        return word ? [[name.slice(2), word]] : []
      }),
    ),
  }
}

const wordOf = (text: string) => phoneWords.find(word => word === text)

/** The question that was typed, or what is wrong with it. `now` stands for an empty date. */
export function questionOf(typed: Typed, snapshot: Snapshot, entries: readonly Callable[], now: number) {
  const problems: Problems = {}
  const from = callerOf(typed, snapshot, entries)
  const wall = readWall(typed.at)
  const inside = 'kind' in from && from.kind === 'inside'
  const to = inside ? dialledInside(typed.to, snapshot, entries) : calledOf(typed.to, snapshot, entries)
  if ('key' in to) problems.to = to
  if ('key' in from) problems.from = from
  if (typed.at && wall === undefined) problems.at = { key: 'date' }
  if ('key' in from || 'key' in to || problems.at) return { problems }
  const instant = wall === undefined ? now : instantOf(snapshot.zone, wall)
  return { question: { call: { from, ...to }, instant, states: statesOf(typed, snapshot) } satisfies Question }
}

function callerOf({ from, hidden }: Typed, snapshot: Snapshot, entries: readonly Callable[]): Caller | Problem {
  if (hidden) return { kind: 'outside', hidden }
  if (!from) return ANYBODY
  const read = readDestination(from, entries)
  if ('problem' in read) return { key: read.problem }
  const id = read.kind === 'number' ? snapshot.numbers.get(read.number)?.ownerId : 'id' in read ? read.id : undefined
  if (id !== undefined && snapshot.entries.get(id)?.kind === 'person') return { kind: 'inside', id }
  return read.kind === 'number' ? { kind: 'outside', number: read.number } : { key: 'destinationUnknown' }
}

/** From outside only numbers can be dialled; an entry without one is asked about as if it had. */
function calledOf(
  to: string,
  snapshot: Snapshot,
  entries: readonly Callable[],
): Pick<Call, 'dialled' | 'start'> | Problem {
  const read = readDestination(to, entries)
  if ('problem' in read) return { key: read.problem }
  if (read.kind === 'number') return { dialled: read.number }
  return startAt(read, snapshot)
}

/** From a line anything can be dialled: extensions and names are read, the rest (codes, 911, speed dials) goes as it is typed. */
function dialledInside(to: string, snapshot: Snapshot, entries: readonly Callable[]): Pick<Call, 'dialled'> {
  const read = readDestination(to, entries)
  const id = 'id' in read && read.kind === 'entry' ? read.id : ''
  return { dialled: snapshot.entries.get(id)?.extension ?? to }
}

function startAt(to: Destination, snapshot: Snapshot): Pick<Call, 'dialled' | 'start'> {
  const number = to.kind === 'entry' ? snapshot.entries.get(to.id)?.number : undefined
  return number ? { dialled: number } : { dialled: '', start: to }
}

function statesOf({ others, keys, waiting, phones }: Typed, snapshot: Snapshot): PhoneStates {
  const count = Number.parseInt(waiting, 10) || 0
  const centers = [...snapshot.entries.values()].filter(entry => entry.kind === 'call-centers')
  return {
    phones: Object.fromEntries(Object.entries(phones).map(([id, word]) => [id, phoneOf(word)])),
    others: phoneOf(others),
    keys: keys.split(/\s+/).filter(Boolean),
    waiting: Object.fromEntries(centers.map(({ id }) => [id, count])),
  }
}

function phoneOf(word: PhoneWord): Phone {
  switch (word) {
    case 'free':
      return {}
    case 'answers2':
      return { answersAfter: 2 }
    case 'answers5':
      return { answersAfter: 5 }
    case 'declines':
      return { declines: true }
    default:
      return { presence: word }
  }
}
