import { affectedNumbers } from './affected'
import type { PhoneStates } from './call'
import type { Moment } from './moments'
import { print, type Sentence, sentenceOf, stepPrint, traceTo } from './now'
import type { Snapshot } from './snapshot'
import type { Step } from './step'
import { NOBODY_ANSWERS, type Trace } from './trace'

/** What is supposed of a call: nobody answers, the person's phone is busy or unplugged, or a key of the menu is pressed. */
export type World = { name: 'unanswered' | 'busy' | 'unreachable' } | { name: 'key'; key: string }

/** What becomes of a call: in one sentence, and the first step at which it parts from what it was compared with. */
export type Outcome = { sentence: Sentence; step?: Step }

/** A number whose calls go another way after a change of settings, at one of the moments, in one of the worlds. */
export type OutcomeChange = { number: string; moment: Moment; world: World; before: Outcome; after: Outcome }

/**
 * Which of the company's numbers a change of settings concerns, and how, at each moment: what happens when nobody answers, else
 * what happens when the phone is busy or unplugged, and what each key of a menu does. Equal outcomes are left out.
 */
export function outcomeChanges(before: Snapshot, after: Snapshot, moments: readonly Moment[]): OutcomeChange[] {
  return affectedNumbers(before, after).flatMap(number =>
    moments.flatMap(moment => {
      const compare = (world: World) => compared(before, after, number, moment, world)
      const [plain] = compare({ name: 'unanswered' })
      if (plain) return [plain]
      const line = compare({ name: 'busy' }).concat(compare({ name: 'unreachable' }))
      return [
        ...line.slice(0, 1),
        ...keysOf(before, after, number, moment).flatMap(key => compare({ name: 'key', key })),
      ]
    }),
  )
}

function compared(before: Snapshot, after: Snapshot, number: string, moment: Moment, world: World): OutcomeChange[] {
  const was = traceTo(before, { number }, moment.instant, statesOf(before, number, world))
  const is = traceTo(after, { number }, moment.instant, statesOf(after, number, world))
  if (print(was) === print(is)) return []
  const parting = is.steps.findIndex((step, at) => stepPrint(step) !== stepPrint(was.steps[at]))
  const at = parting < 0 ? is.steps.length : parting
  const outcome = (trace: Trace): Outcome => ({ sentence: said(trace, world), step: trace.steps[at] })
  return [{ number, moment, world, before: outcome(was), after: outcome(is) }]
}

function statesOf(snapshot: Snapshot, number: string, world: World): PhoneStates {
  const owner = snapshot.numbers.get(number)?.ownerId
  if (world.name === 'key') return { phones: {}, keys: [world.key] }
  if (world.name === 'unanswered' || owner === undefined) return NOBODY_ANSWERS
  return { phones: { [owner]: { presence: world.name } } }
}

/** After a key, the sentence is about what follows the menu. */
function said({ steps, ...trace }: Trace, world: World): Sentence {
  const menu = steps.findLastIndex(step => step.rule === 'menu')
  const rest = world.name === 'key' ? steps.slice(menu + 1) : steps
  return sentenceOf({ ...trace, steps: rest.length > 0 ? rest : steps })
}

/** The keys of the menus that a number leads to, before or after. */
function keysOf(before: Snapshot, after: Snapshot, number: string, moment: Moment): string[] {
  const keys = [before, after].flatMap(snapshot => {
    const menu = traceTo(snapshot, { number }, moment.instant).steps.find(step => step.rule === 'menu')
    const owner = menu && 'id' in menu.place ? snapshot.entries.get(menu.place.id) : undefined
    const name = menu?.text.replace('menu.', '') ?? ''
    return owner?.kind === 'auto-attendants' ? Object.keys(owner.menus[name]?.keys ?? {}) : []
  })
  return [...new Set(keys)]
}
