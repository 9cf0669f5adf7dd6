import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planProblems } from '@/lib/calling-plans/form'
import {
  companyPlan,
  departmentPlan,
  imagedPlan,
  type Plans,
  type PlanValues,
  personPlan,
  planImage,
  valuesOf,
} from '@/lib/calling-plans/plan'
import type { TollPolicy } from '@/lib/numbers/toll'
import { closedTypes, DEFAULT_PLAN, letsOut, narrowed, permissions, planTypes } from '@/lib/routing/calling-plan'

const open: TollPolicy = { us: true, countries: ['FR'] }
const closed: TollPolicy = { us: true, countries: [] }
const usual = valuesOf(DEFAULT_PLAN)
const local = (permission: PlanValues['originating']['local']) => ({
  ...usual,
  originating: { ...usual.originating, local: permission },
})

function plans(stored: Record<string, PlanValues>, toll = closed): Plans {
  const parents = new Map([
    ['sales', 'office'],
    ['office', null],
    ['plant', null],
  ])
  const kept = new Map(Object.entries(stored).map(([id, values]) => [id, { ...values, version: 1 }]))
  return { companyId: 'company', stored: kept, parents, toll }
}

const anyPlan: fc.Arbitrary<PlanValues> = fc.record({
  originating: fc.record(Object.fromEntries(planTypes.map(type => [type, fc.constantFrom(...permissions)]))),
  redirecting: fc.record(Object.fromEntries(planTypes.map(type => [type, fc.boolean()]))),
  transfers: fc.constant([{ kind: 'number', number: '+14185550100' }, null, null]),
}) as fc.Arbitrary<PlanValues>

describe('whose plan applies', () => {
  const rows = [
    ['nobody has one: the default', {}, 'sales', undefined, 'allow'],
    ['the company has one', { company: local('refuse') }, 'sales', undefined, 'refuse'],
    [
      'the department’s beats the company’s',
      { company: local('refuse'), sales: local('code') },
      'sales',
      'sales',
      'code',
    ],
    ['the nearest department above counts', { office: local('code') }, 'sales', 'office', 'code'],
    ['another department’s does not', { plant: local('code') }, 'sales', undefined, 'allow'],
    ['a person’s beats them all', { sales: local('code'), benoit: local('refuse') }, 'sales', 'benoit', 'refuse'],
    ['a person without a department', { company: local('code') }, null, undefined, 'code'],
  ] as const
  test.each(rows)('%s', (_when, stored, department, ownerId, permission) => {
    const all = plans(stored)
    const own = personPlan(all, 'benoit', department)
    expect(own?.ownerId).toBe(ownerId)
    expect((own ?? companyPlan(all)).originating.local).toBe(permission)
  })

  test('an unknown department has none', () => {
    expect(departmentPlan(plans({}), 'unknown')).toBeUndefined()
  })
})

describe('what the provider keeps closed', () => {
  test('is premium always, and abroad until a country is open', () => {
    expect(closedTypes(closed)).toEqual(['international', 'premium'])
    expect(closedTypes(open)).toEqual(['premium'])
  })

  test('a country that is opened is let out by the plan nobody chose, not by one that refuses', () => {
    expect(companyPlan(plans({}, open)).originating.international).toBe('allow')
    expect(companyPlan(plans({}, open)).redirecting.international).toBe(true)
    expect(companyPlan(plans({ company: usual }, open)).originating.international).toBe('refuse')
  })

  test('no plan ever opens it, and nothing else of a plan changes', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(open, closed), (values, toll) => {
        const plan = companyPlan(plans({ company: values }, toll))
        for (const type of planTypes) {
          const shut = closedTypes(toll).includes(type)
          if (shut) expect([letsOut(plan.originating[type]), plan.redirecting[type]]).toEqual([false, false])
          else expect(plan.originating[type]).toBe(values.originating[type])
        }
        expect(narrowed(plan, toll)).toEqual(plan)
      }),
    )
  })
})

describe('a plan that is typed', () => {
  const typed = { follow: 'own' as const, ...usual, transfers: { 1: null, 2: '2001', 3: null } }

  test('cannot let out what is closed, with or without a code', () => {
    const wanted = { ...typed, originating: { ...typed.originating, international: 'code' as const } }
    expect(planProblems(wanted, closedTypes(closed))).toEqual({
      'originating.international': { key: 'closedByProvider' },
    })
    expect(planProblems(wanted, closedTypes(open))).toEqual({})
  })

  test('needs the numbers it transfers to', () => {
    const wanted = {
      ...typed,
      originating: { ...typed.originating, toll: 'transfer1' as const, local: 'transfer2' as const },
    }
    expect(planProblems(wanted, [])).toEqual({ 'transfers.1': { key: 'required' } })
  })
})

test('a plan comes back from its image in the history as it was, and so does following the level above', () => {
  fc.assert(fc.property(anyPlan, values => void expect(imagedPlan(planImage(values))).toEqual(values)))
  expect(imagedPlan(planImage(null))).toBeNull()
})
