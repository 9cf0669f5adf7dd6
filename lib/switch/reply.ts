import type { Caller } from '@/lib/routing/call'
import { asDialled, dnisOf, numberOf } from '@/lib/routing/dialled-number'
import type { Standing } from '@/lib/routing/replay'
import type { Entry, Snapshot } from '@/lib/routing/snapshot'
import type { End, Heard, Step, Target } from '@/lib/routing/step'
import type { Ask } from '@/lib/routing/walk'
import { askerOf } from './asker'
import type { Lines } from './lines'
import { offerOf, pageOf, type Queued, waitOf } from './manners'
import type { After, HeardSound, NextStepAnswered, Ring, Ringing, Wait } from './words'

type Context = { lines: Lines; snapshot: Snapshot; queued: Queued; from: Caller }

/** Where a call stands, as a switch is told: what to play that it has not been told yet, and what to do then. */
export function reply(standing: Standing, told: number, context: Context): NextStepAnswered {
  const fresh = standing.steps.slice(told)
  const after = 'ask' in standing ? asked(standing, context) : ended(standing.end, context)
  const asks = 'ask' in standing ? standing.ask : undefined
  const own = asks && 'hears' in asks ? soundsOf(asks.hears, context) : []
  const steps = asks && 'hears' in asks ? fresh.filter(step => !isSame(step.hears, asks.hears)) : fresh
  const play = [...steps.flatMap(step => played(step, context)), ...own]
  if (play.length === 0 && after !== 'hangup' && ('ring' in after || 'reject' in after)) return after
  // biome-ignore lint/suspicious/noThenProperty: the contract's own word, and no function
  return { play, then: after }
}

/** Whether two are the same music or sounds, to be told a switch once. */
function isSame(one: Heard, other: Heard): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Ringing and busy tones are the switch's own; while somebody's phone rings, music is too. */
function played(step: Step, context: Context): HeardSound[] {
  return step.targets ? [] : soundsOf(step.hears, context)
}

function soundsOf(hears: Heard, { snapshot }: Context): HeardSound[] {
  if (hears.kind === 'sounds')
    return hears.ids.map(id => ({ announcement: id, name: snapshot.sounds.get(id)?.name ?? '' }))
  if (hears.kind === 'prompt') return [{ prompt: hears.prompt, ...(hears.number && { number: hears.number }) }]
  return hears.kind === 'music' ? [{ music: hears.id ?? 'default' }] : []
}

function asked(standing: Standing & { ask: Ask }, context: Context): After {
  const { ask } = standing
  if (ask.ask === 'keys') return { keys: ask.seconds }
  const asker = askerOf(ask, context.snapshot)
  const number = numberOf(standing.steps, context.snapshot)
  const center = asker?.kind === 'call-centers' ? asDialled(asker, number) : undefined
  const said = (ids: readonly string[], prompt: string) =>
    ids.length > 0 ? soundsOf({ kind: 'sounds', ids: [...ids] }, context) : [{ prompt }]
  const { name } = dnisOf(number)
  const { priority } = context.queued
  if (ask.ask === 'wait') {
    const parked = parkedOn(standing.steps, context.snapshot)
    return {
      ...{ wait: ask.seconds, ...(parked && { parked }) },
      ...(center && { priority, ...waitOf(center, context.queued, said) }),
    }
  }
  const rung = { ...ring(ask.targets, ask.seconds, standing.steps, context), ...shownGroup(asker) }
  if (!center) return rung
  const { pattern } = center.manners
  return {
    ...rung,
    ...(pattern && { pattern }),
    offer: { priority, ...(name && { dialledName: name }), ...offerOf(center, said) },
  }
}

/** The extension on which a call is parked, with what the phone that parked it shows and says, once. */
function parkedOn(steps: readonly Step[], { park }: Snapshot): Wait['parked'] {
  const on = parkedAt(steps)
  const again = steps.some(({ rule }) => rule === 'parkRecall')
  if (!on || again) return on ? { on } : undefined
  return { on, shownFor: park.displaySeconds, ...(park.announces && { announced: true as const }) }
}

function parkedAt(steps: readonly Step[]): string | undefined {
  const parked = steps.findLast(({ text }) => text === 'callPark.parked')
  return parked && String(parked.params.extension)
}

/** The hunt group whose name the phones show. */
function shownGroup(entry: Entry | undefined): { group?: string } {
  return entry?.kind === 'hunt-groups' && entry.showName ? { group: entry.name } : {}
}

function ring(targets: readonly Target[], seconds: number, steps: readonly Step[], { lines, snapshot }: Context): Ring {
  const recalled = parkedAt(steps)
  const pattern = recalled ? snapshot.park.pattern : numberOf(steps, snapshot)?.pattern
  const caller = steps.findLast(step => step.rule === 'callerId')
  const shown = caller && (caller.text === 'callerId.hidden' ? 'private' : String(caller.params.number))
  return {
    ring: targets.flatMap((target): Ringing[] => {
      if (target.kind === 'number') return [{ number: target.number, confirm: target.confirm }]
      if (target.kind === 'sip') return [{ uri: target.uri, confirm: target.confirm }]
      return (lines.get(target.id) ?? []).map(line => ({ line, person: target.id }))
    }),
    seconds,
    ...(pattern && { pattern }),
    ...(recalled && { recalled }),
    ...(shown && { caller: shown }),
  }
}

function ended(end: End, context: Context): After {
  const { snapshot } = context
  switch (end.kind) {
    case 'answered':
    case 'outside':
    case 'conference':
      return { connected: true }
    case 'voicemail':
      return { voicemail: end.id }
    case 'treatment':
      return { reject: end.treatment }
    case 'busy':
    case 'noAnswer':
      return { reject: end.kind }
    case 'waiting':
      return { wait: 60 }
    case 'paged':
      return paged(end, context)
    case 'parked':
      return { park: extensionOf(end.id, snapshot) }
    case 'retrieved':
      return { retrieve: extensionOf(end.id, snapshot) }
    case 'pickedUp':
      return { pickUp: extensionOf(end.id, snapshot) }
    case 'feature':
      return { feature: end.code }
    case 'emergency':
      return {
        ring: [{ number: end.number, confirm: false }],
        seconds: 600,
        ...(end.callerNumber && { caller: end.callerNumber }),
      }
    default:
      return 'hangup'
  }
}

function paged(end: { id: string; joined: Target[] }, { lines, snapshot, from }: Context): After {
  const group = snapshot.entries.get(end.id)
  const originator = from.kind === 'inside' ? snapshot.entries.get(from.id) : undefined
  if (group?.kind !== 'paging-groups') return 'hangup'
  const page = end.joined.flatMap(target => (target.kind === 'person' ? (lines.get(target.id) ?? []) : []))
  return { page, ...pageOf(group, originator?.name) }
}

function extensionOf(id: string, snapshot: Snapshot): string {
  return snapshot.entries.get(id)?.extension ?? id
}
