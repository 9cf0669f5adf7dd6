import { watchWaiting } from '@/lib/queues/watch'
import { replay, type Standing, type Story } from '@/lib/routing/replay'
import type { Snapshot } from '@/lib/routing/snapshot'
import type { Target } from '@/lib/routing/step'
import { snapshotOf } from '@/lib/snapshot/load'
import { forwarderOf } from './forwarded/forwarder'
import { watchForwards } from './forwarded/watch'
import { type Lines, linesFor } from './lines'
import { placeOf } from './place'
import { after, answerOf, connected, meant } from './progress'
import { findCallState } from './queries'
import { reply } from './reply'
import { saveCallState, type Told } from './store'
import { engagedIn, toldOf } from './told'
import { callOf } from './whose'
import type { NextStepAnswered, NextStepAsked } from './words'
import { worldAround } from './world'

/** A step of a call whose start is not known, or no longer. */
export class Expired extends Error {}

/** The next step of a call, from the same functions as everything the portal says of calls. Throws `Unknown`, `Expired`. */
export async function nextStep(asked: NextStepAsked, now: number): Promise<NextStepAnswered> {
  const { companyId, call } = await callOf(asked)
  const known = asked.outcome === 'new' ? undefined : await findCallState(companyId, asked.call, now)
  if (asked.outcome !== 'new' && !known) throw new Expired()
  const snapshot = await snapshotOf({ id: companyId })
  const { states, waiting } = await worldAround({ companyId, asked, known, snapshot }, now)
  const startedAt = known?.startedAt ?? now
  const ask = (story: Story) => replay(snapshot, call, { instant: startedAt, now }, states, story)
  const { story, told } = known ? answered(known, asked, ask, snapshot) : { story: unheard, told: {} }
  const { standing: reached, lines } = await reachable(companyId, story, ask, snapshot)
  const standing = connected(reached, known?.asked ?? null, asked, snapshot)
  const changes = 'end' in standing && standing.end.kind === 'setting' ? standing.end.setting : undefined
  if (changes && call.from.kind === 'inside') {
    // The forms of features, which a command that runs without pages cannot load.
    const { carryOut } = await import('./settings')
    const dialler = { companyId, personId: call.from.id }
    if (!(await carryOut(dialler, changes, now))) return { reject: 'settingRefused' }
  }
  const heard = Math.min(known?.told ?? 0, standing.steps.length)
  const { own, queued, visits } = placeOf(asked.call, standing, waiting, snapshot, now)
  const state =
    'ask' in standing
      ? {
          ...{ startedAt, answers: standing.story.answers, visits },
          ...{ asked: standing.ask, told: standing.steps.length, waiting: own ?? null },
        }
      : null
  const forwarder = forwarderOf(standing, snapshot)
  const engaged = snapshot.agentRules.onPersonalCalls ? engagedIn(call, standing, told, snapshot) : []
  const passed = passedBy(standing, snapshot)
  await saveCallState(companyId, asked.call, state, { ...told, passed, forwarder, engaged }, now)
  if (forwarder) await watchForwards({ companyId, personId: forwarder }, now)
  if (own) await watchWaiting(companyId, own.at, now)
  return reply(standing, heard, { lines, snapshot, queued, from: call.from })
}

const unheard: Story = { answers: [], visits: [] }
type Known = NonNullable<Awaited<ReturnType<typeof findCallState>>>

/** What is known of the call once the switch answered what it was asked, and what follows from that. */
function answered(
  known: Known,
  said: NextStepAsked,
  ask: (story: Story) => Standing,
  snapshot: Snapshot,
): { story: Story; told: Told } {
  const before = ask(known)
  const to = known.asked && meant(known.asked, before, said.outcome, snapshot)
  if (!to) return { story: before.story, told: {} }
  const answer = answerOf(said, to, snapshot)
  return {
    story: after(to === known.asked ? known : before.story, to, answer, snapshot),
    told: toldOf(to, answer, snapshot),
  }
}

/** Goes on past phones that nobody has: they cannot be reached, and the switch need not be asked. */
async function reachable(
  companyId: string,
  first: Story,
  ask: (story: Story) => Standing,
  snapshot: Snapshot,
): Promise<{ standing: Standing; lines: Lines }> {
  let story = first
  for (;;) {
    const standing = ask(story)
    if (!('ask' in standing) || standing.ask.ask !== 'ring') {
      return { standing, lines: await linesFor(companyId, 'end' in standing ? endTargets(standing) : []) }
    }
    const lines = await linesFor(companyId, standing.ask.targets)
    if (standing.ask.targets.some(target => target.kind !== 'person' || lines.has(target.id)))
      return { standing, lines }
    story = after(standing.story, standing.ask, { outcome: 'unreachable' }, snapshot)
  }
}

function endTargets(standing: Standing): Target[] {
  if (!('end' in standing)) return []
  if ('joined' in standing.end) return standing.end.joined
  return standing.end.kind === 'pickedUp' ? [{ kind: 'person', id: standing.end.id }] : []
}

/** The call centre that decided about a call last. */
function passedBy({ steps }: Standing, { entries }: Snapshot): string | undefined {
  const ids = steps.flatMap(({ place }) => ('id' in place ? [place.id] : []))
  return ids.findLast(id => entries.get(id)?.kind === 'call-centers')
}
