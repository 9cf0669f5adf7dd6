import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chainFrom, wayTo } from '@/lib/routing/onward'
import { agents, always, company, forward, huntGroup, names, person, to, voicemail } from './company'

const NOON = Date.UTC(2026, 5, 17, 16)

describe('where calls to somebody go on from there', () => {
  const sales = huntGroup('sales', { agents: agents('2001'), overflow: { seconds: 20, to: to('2004') } })
  const people = {
    2001: { always: always('2002') },
    2002: { always: always('sales') },
    2004: { busy: forward('2001') },
  }
  const tremblay = company({ people, services: [sales] })

  test('a way back is found, the shortest one', () => {
    expect(wayTo(tremblay, '2001', '2002')).toEqual(['2001', '2002'])
    expect(wayTo(tremblay, '2002', '2001')).toEqual(['2002', 'sales', '2004', '2001'])
    expect(wayTo(tremblay, '2001', '2001')).toEqual(['2001'])
    expect(wayTo(tremblay, '2001', '2009')).toBeUndefined()
  })

  test('only forwards that act on every call count where nobody may answer on the way', () => {
    expect(wayTo(tremblay, '2001', 'sales', true)).toEqual(['2001', '2002', 'sales'])
    expect(wayTo(tremblay, '2002', '2001', true)).toBeUndefined()
  })

  test('a phone that rings for a group, a mailbox and whoever is suspended lead nowhere', () => {
    const ways = company({
      people: { 2002: { voicemail: voicemail({ busy: true }) }, 2003: { always: always('2001'), active: false } },
      services: [huntGroup('sales', { agents: agents('2001') })],
    })
    expect(wayTo(ways, 'sales', '2001')).toBeUndefined()
    expect(wayTo(ways, '2002', '2001')).toBeUndefined()
    expect(wayTo(ways, '2003', '2001')).toBeUndefined()
  })

  test('a chain follows the forwards that act now, and ends even in a circle', () => {
    expect(chainFrom(tremblay, '2001', NOON)).toEqual(['2001', '2002', 'sales'])
    expect(chainFrom(tremblay, '2004', NOON)).toEqual(['2004'])
    const circle = company({ people: { 2001: { always: always('2002') }, 2002: { always: always('2001') } } })
    expect(chainFrom(circle, '2001', NOON)).toEqual(['2001', '2002'])
  })

  test('what is found is a way: each leads to the next, none comes twice', () => {
    const extension = fc.integer({ min: 2001, max: 2000 + names.length }).map(String)
    fc.assert(
      fc.property(fc.dictionary(extension, extension), extension, extension, (forwards, from, goal) => {
        const staff = Object.entries(forwards).map(([id, target]) => [id, person(id, { always: always(target) })])
        const way = wayTo(company({ people: Object.fromEntries(staff) }), from, goal)
        if (!way) return
        expect([way[0], way.at(-1), new Set(way).size]).toEqual([from, goal, way.length])
        for (const [at, id] of way.slice(0, -1).entries()) expect(forwards[id]).toBe(way[at + 1])
      }),
    )
  })
})
