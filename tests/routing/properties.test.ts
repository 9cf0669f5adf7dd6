import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Person } from '@/lib/routing/person-settings'
import type { Snapshot } from '@/lib/routing/snapshot'
import type { Rule, Step } from '@/lib/routing/step'
import { type Trace, trace } from '@/lib/routing/trace'
import { anyCall, anyCompany, anyInstant, anyStates, insideCall } from './arbitrary'

const runs = { numRuns: 1500 }

/** How each of a person's rules is switched off; those that are settings of somebody else are not here. */
const switches: Partial<Record<Rule, (person: Person) => Partial<Person>>> = {
  anonymousRejection: () => ({ anonymousRejection: false }),
  selectiveRejection: ({ rejection }) => ({ rejection: { ...rejection, active: false } }),
  callForwardSelective: ({ selective }) => ({ selective: { ...selective, active: false } }),
  callForwardAlways: ({ always }) => ({ always: { ...always, active: false } }),
  callForwardBusy: ({ busy }) => ({ busy: { ...busy, active: false } }),
  callForwardNoAnswer: ({ noAnswer }) => ({ noAnswer: { ...noAnswer, active: false } }),
  callForwardNotReachable: ({ notReachable }) => ({ notReachable: { ...notReachable, active: false } }),
  doNotDisturb: ({ doNotDisturb }) => ({ doNotDisturb: { ...doNotDisturb, active: false } }),
  groupNightForwarding: () => ({ night: 'without' }),
  simultaneousRing: ({ simultaneous }) => ({ simultaneous: { ...simultaneous, active: false } }),
  sequentialRing: ({ sequential }) => ({ sequential: { ...sequential, active: false } }),
}

const isOn: Partial<Record<Rule, (person: Person) => boolean>> = {
  anonymousRejection: person => person.anonymousRejection,
  selectiveRejection: person => person.rejection.active,
  callForwardSelective: person => person.selective.active,
  callForwardAlways: person => person.always.active,
  callForwardBusy: person => person.busy.active,
  callForwardNoAnswer: person => person.noAnswer.active,
  callForwardNotReachable: person => person.notReachable.active,
  doNotDisturb: person => person.doNotDisturb.active,
  groupNightForwarding: person => person.night === 'on' || person.night === 'group',
  simultaneousRing: person => person.simultaneous.active,
  sequentialRing: person => person.sequential.active,
}

function personAt(snapshot: Snapshot, step: Step): Person | undefined {
  const entry = 'id' in step.place ? snapshot.entries.get(step.place.id) : undefined
  return entry?.kind === 'person' ? entry : undefined
}

const decisions = ({ steps, end, seconds }: Trace) => ({
  steps: steps.map(({ skipped: _, ...step }) => step),
  end,
  seconds,
})

test('every call ends, whatever the settings', () => {
  fc.assert(
    fc.property(anyCompany, anyCall, anyInstant, anyStates, (snapshot, call, instant, states) => {
      const { steps, seconds } = trace(snapshot, call, instant, states)
      expect(steps.length).toBeGreaterThan(0)
      expect(steps.length).toBeLessThan(500)
      expect(seconds).toBeGreaterThanOrEqual(0)
      expect(Number.isFinite(seconds)).toBe(true)
    }),
    runs,
  )
})

test('the same question has the same answer', () => {
  fc.assert(
    fc.property(anyCompany, anyCall, anyInstant, anyStates, (snapshot, call, instant, states) => {
      expect(trace(snapshot, call, instant, states)).toEqual(trace(snapshot, call, instant, states))
    }),
    { numRuns: 200 },
  )
})

test('a call from inside never reaches night forwarding, whatever way it takes', () => {
  fc.assert(
    fc.property(anyCompany, insideCall, anyInstant, anyStates, (snapshot, call, instant, states) => {
      const { steps } = trace(snapshot, call, instant, states)
      expect(steps.map(step => step.rule)).not.toContain('groupNightForwarding')
    }),
    runs,
  )
})

test('911 goes straight out, with the number of the line, and nothing else is asked', () => {
  fc.assert(
    fc.property(anyCompany, anyInstant, anyStates, (snapshot, instant, states) => {
      const call = { from: { kind: 'inside', id: '2001' }, dialled: '911' } as const
      const { steps, end, seconds } = trace(snapshot, call, instant, states)
      expect(end).toEqual({ kind: 'emergency', number: '911', callerNumber: '+15145550101' })
      expect(steps.map(step => [step.rule, step.skipped])).toEqual([['emergency', []]])
      expect(seconds).toBe(0)
    }),
    { numRuns: 300 },
  )
})

test('what is switched off never decides', () => {
  fc.assert(
    fc.property(anyCompany, anyCall, anyInstant, anyStates, (snapshot, call, instant, states) => {
      for (const step of trace(snapshot, call, instant, states).steps) {
        const person = personAt(snapshot, step)
        if (person && isOn[step.rule]) expect([step.rule, isOn[step.rule]?.(person)]).toEqual([step.rule, true])
      }
    }),
    runs,
  )
})

test('to switch off what was passed over changes nothing', () => {
  let removed = 0
  fc.assert(
    fc.property(anyCompany, anyCall, anyInstant, anyStates, (snapshot, call, instant, states) => {
      const before = trace(snapshot, call, instant, states)
      for (const step of before.steps) {
        const person = personAt(snapshot, step)
        if (!person) continue
        for (const { rule } of step.skipped) {
          const off = switches[rule]
          const decided = before.steps.some(
            one => personAt(snapshot, one) === person && (one.rule === rule || one.params.rule === rule),
          )
          if (!off || decided) continue
          removed++
          const entries = new Map(snapshot.entries).set(person.id, { ...person, ...off(person) })
          expect(decisions(trace({ ...snapshot, entries }, call, instant, states))).toEqual(decisions(before))
        }
      }
    }),
    { numRuns: 500 },
  )
  expect(removed).toBeGreaterThan(500)
})
