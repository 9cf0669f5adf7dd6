import { createHash } from 'node:crypto'
import { normalize } from '@/lib/numbers/normalize'
import { phoneIdOf } from '@/lib/phones/line'
import { watchWaiting } from '@/lib/queues/watch'
import { keyOf } from '@/lib/routing/answers'
import { askKey } from '@/lib/routing/ask-key'
import type { Call, Caller, PhoneStates } from '@/lib/routing/call'
import { type Asked, type Given, replay, type Standing } from '@/lib/routing/replay'
import type { Snapshot } from '@/lib/routing/snapshot'
import type { Target } from '@/lib/routing/step'
import type { Answer, Ask } from '@/lib/routing/walk'
import { snapshotOf } from '@/lib/snapshot/load'
import { askerOf } from './asker'
import { type Lines, linesFor } from './lines'
import {
  countAhead,
  countWaiting,
  findCallState,
  findLineOwner,
  findNumberCompany,
  listResting,
  listTurns,
} from './queries'
import { reply } from './reply'
import { saveCallState, type Taken, type Told } from './store'
import type { NextStepAnswered, NextStepAsked } from './words'

/** Whose call it is cannot be told: no such line, or no such number on the platform. */
export class Unknown extends Error {}
/** A step of a call whose start is not known, or no longer. */
export class Expired extends Error {}

/** The next step of a call, from the same functions as everything the portal says of calls. Throws `Unknown`, `Expired`. */
export async function nextStep(asked: NextStepAsked, now: number): Promise<NextStepAnswered> {
  const { companyId, call } = await callOf(asked)
  const known = asked.outcome === 'new' ? undefined : await findCallState(companyId, asked.call, now)
  if (asked.outcome !== 'new' && !known) throw new Expired()
  const [snapshot, waiting, turns] = await Promise.all([
    snapshotOf({ id: companyId }),
    countWaiting(companyId, asked.call, now),
    listTurns(companyId),
  ])
  const { guardSeconds } = snapshot.agentRules
  const resting: readonly string[] = guardSeconds ? await listResting(companyId, now - guardSeconds * 1000) : []
  const states: PhoneStates = { phones: {}, waiting, turns, draws: drawsOf(asked.call) }
  const startedAt = known?.startedAt ?? now
  const ask = (answers: readonly Given[], then = resting) =>
    replay(snapshot, call, startedAt, { ...states, resting: then }, answers)
  const before = ask(known?.answers ?? [], known?.asked?.resting)
  let answers = (known?.answers ?? []).slice(0, before.used)
  const given = known && 'ask' in before ? givenTo(before.ask, asked, known.asked, snapshot) : undefined
  if (given) answers = [...answers, given]
  const told = given && 'ask' in before ? toldOf(before.ask, given, snapshot) : {}
  const { standing, lines } = await reachable(companyId, { answers, resting }, ask, all => {
    answers = all
  })
  const heard = Math.min(known?.told ?? 0, standing.steps.length)
  const state =
    'ask' in standing
      ? {
          startedAt,
          answers,
          asked: { to: askKey(standing.ask), resting },
          told: standing.steps.length,
          waitingAt: waitingAt(standing.ask, snapshot),
        }
      : null
  await saveCallState(companyId, asked.call, state, told, now)
  if (state?.waitingAt) await watchWaiting(companyId, state.waitingAt, now)
  const place = 'ask' in standing && standing.ask.ask === 'wait' ? state?.waitingAt : undefined
  const queued = {
    ahead: place ? await countAhead(companyId, place, { id: asked.call, startedAt }, now) : 0,
    first: !standing.steps.some(({ rule }) => rule === 'queue'),
  }
  return reply(standing, heard, { lines, snapshot, queued, from: call.from })
}

/** Goes on past phones that nobody has: they cannot be reached, and the switch need not be asked. */
async function reachable(
  companyId: string,
  { answers: first, resting }: { answers: Given[]; resting: readonly string[] },
  ask: (answers: readonly Given[]) => Standing,
  keep: (answers: Given[]) => void,
): Promise<{ standing: Standing; lines: Lines }> {
  let answers = first
  for (;;) {
    const standing = ask(answers)
    if (!('ask' in standing) || standing.ask.ask !== 'ring') {
      return { standing, lines: await linesFor(companyId, 'end' in standing ? endTargets(standing) : []) }
    }
    const lines = await linesFor(companyId, standing.ask.targets)
    if (standing.ask.targets.some(target => target.kind !== 'person' || lines.has(target.id)))
      return { standing, lines }
    answers = [...answers, { to: askKey(standing.ask), resting, answer: { outcome: 'unreachable' } }]
    keep(answers)
  }
}

function endTargets(standing: Standing): Target[] {
  if (!('end' in standing)) return []
  if ('joined' in standing.end) return standing.end.joined
  return standing.end.kind === 'pickedUp' ? [{ kind: 'person', id: standing.end.id }] : []
}

async function callOf({ from, dialled }: NextStepAsked): Promise<{ companyId: string; call: Call }> {
  if (phoneIdOf(from)) {
    const owner = await findLineOwner(from)
    if (!owner) throw new Unknown()
    return { companyId: owner.companyId, call: { from: { kind: 'inside', id: owner.ownerId }, dialled } }
  }
  const number = numberOf(dialled)
  const companyId = await findNumberCompany(number)
  if (!companyId) throw new Unknown()
  return { companyId, call: { from: callerOf(from), dialled: number } }
}

function callerOf(from: string): Caller {
  if (from === 'private' || from === 'unavailable') return { kind: 'outside', hidden: from }
  return { kind: 'outside', number: numberOf(from) }
}

function numberOf(written: string): string {
  const read = normalize(written)
  return 'number' in read ? read.number : written
}

/**
 * The answer to what is asked, unless settings changed meanwhile and the switch says of something else that it led to nobody: then
 * what is asked now is asked of it.
 */
function givenTo(ask: Ask, told: NextStepAsked, asked: Asked | null, snapshot: Snapshot): Given | undefined {
  const to = askKey(ask)
  if (asked && asked.to !== to && fruitless.includes(told.outcome)) return undefined
  return { to, ...(asked?.resting && { resting: asked.resting }), answer: answerOf(told, ask, snapshot) }
}
const fruitless: readonly string[] = ['busy', 'noAnswer', 'declined', 'unreachable']

/** What the switch says, as the answer to what it was asked. */
function answerOf({ outcome, keys = '', by }: NextStepAsked, ask: Ask, snapshot: Snapshot): Answer {
  if (ask.ask === 'keys') return { outcome: 'keys', keys: outcome === 'keys' ? keys : '' }
  if (outcome === 'keys') return { outcome: 'keys', keys }
  if (outcome === 'left' || outcome === 'new') return { outcome: 'left' }
  if (outcome !== 'answered') return { outcome }
  if (ask.ask === 'wait') return { outcome: 'left' }
  const target = ask.targets.find(one => by !== undefined && answers(one, by, snapshot)) ?? ask.targets[0]
  return target ? { outcome: 'answered', by: target, after: 0 } : { outcome: 'noAnswer' }
}

function answers(target: Target, by: string, snapshot: Snapshot): boolean {
  if (target.kind !== 'person') return keyOf(target) === by
  const person = snapshot.entries.get(target.id)
  return target.id === by || person?.extension === by
}

function toldOf(ask: Ask, given: Given, snapshot: Snapshot): Told {
  const taken = takenBy(ask, given, snapshot)
  return { ...(taken && { taken }), ...offeredOf(ask, given, snapshot) }
}

/** What agents made of a call that a call centre offered them; their own phones only. */
function offeredOf(ask: Ask, given: Given | undefined, snapshot: Snapshot): Pick<Told, 'offered'> {
  if (ask.ask !== 'ring' || !given) return {}
  const center = askerOf(ask, snapshot)
  const { answer } = given
  if (center?.kind !== 'call-centers') return {}
  const { name } = center
  if (answer.outcome === 'answered')
    return { offered: { center: name, outcome: 'answered', personIds: peopleOf([answer.by]) } }
  if (answer.outcome !== 'noAnswer' && answer.outcome !== 'unreachable') return {}
  return { offered: { center: name, outcome: answer.outcome, personIds: peopleOf(ask.targets) } }
}

const peopleOf = (targets: readonly Target[]) =>
  targets.flatMap(target => (target.kind === 'person' ? [target.id] : []))

/** Who took the call of a group, to give the next one to another. */
function takenBy(ask: Ask, given: Given | undefined, snapshot: Snapshot): Taken | undefined {
  if (given?.answer.outcome !== 'answered') return undefined
  const { by } = given.answer
  const group = askerOf(ask, snapshot)
  return group && 'agents' in group && by.kind === 'person' ? { groupId: group.id, personId: by.id } : undefined
}

function waitingAt(ask: Ask, snapshot: Snapshot): string | null {
  const asker = askerOf(ask, snapshot)
  return asker?.kind === 'call-centers' ? asker.id : null
}

/** Numbers from 0 to 1 that depend on the call only, so that a question asked twice draws the same agent. */
function drawsOf(call: string): number[] {
  return [...createHash('sha256').update(call).digest()].map(byte => byte / 256)
}
