import { expect, test } from 'vitest'
import { trace } from '@/lib/routing/trace'
import { CALLER, callCenter, company, MAIN } from '../company'
import { type Vector, vectors } from '../vector'

const numbers = (active: boolean, ownerId?: string) =>
  new Map([...company().numbers, [MAIN, { number: MAIN, active, ownerId }]])

const rows: Vector[] = [
  { when: "somebody else's number", dial: '+14185559999', goes: 'number:foreign: notInService, 0 s' },
  {
    when: 'a number that nobody has',
    dial: MAIN,
    numbers: numbers(true),
    goes: 'number:unassigned: notInService, 0 s',
  },
  {
    when: 'a number that is not active',
    dial: MAIN,
    numbers: numbers(false, '2001'),
    goes: 'number:inactive: notInService, 0 s',
  },
  {
    when: 'a number of somebody',
    dial: MAIN,
    numbers: numbers(true, '2005'),
    states: { others: { answersAfter: 1 } },
    goes: 'ring:answered 2005: answered by 2005, 6 s',
  },
  {
    when: 'a number as people write it',
    dial: '514 555-0100',
    states: { others: { answersAfter: 1 } },
    goes: 'ring:answered 2001: answered by 2001, 6 s',
  },
]

vectors(rows)

test.each([
  { dnis: undefined, told: { dnis: 'none' } },
  { dnis: { priority: 1 }, told: { dnis: 'unnamed', priority: 1 } },
  { dnis: { name: 'Soutien', priority: 0 }, told: { dnis: 'named', name: 'Soutien', priority: 0 } },
])('a number of a call centre tells $told', ({ dnis, told }) => {
  const services = [callCenter('help')]
  const dialled = new Map([[MAIN, { number: MAIN, active: true, ownerId: 'help', ...(dnis && { dnis }) }]])
  const call = { from: { kind: 'outside', number: CALLER }, dialled: MAIN } as const
  const [first] = trace(company({ services, numbers: dialled }), call, 0, { phones: {} }).steps
  expect(first?.params).toEqual({ pattern: 'normal', ...told })
})
