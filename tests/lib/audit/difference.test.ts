import { expect, test } from 'vitest'
import { differences, isSame } from '@/lib/audit/difference'

test('only the fields that differ are told, absent and empty being the same', () => {
  expect(differences({ name: 'Ventes', active: true, note: '' }, { name: 'Vente', active: true, note: null })).toEqual([
    { field: 'name', before: 'Ventes', after: 'Vente' },
  ])
  expect(differences(null, { name: 'Ventes', active: false, agents: [] })).toEqual([
    { field: 'name', before: null, after: 'Ventes' },
  ])
})

test('of a list only what came and what went is told, or all of it when only the order changed', () => {
  const [noel, paques, saintJean] = [{ name: 'Noël' }, { name: 'Pâques' }, { name: 'Saint-Jean' }]
  expect(differences({ events: [noel, paques] }, { events: [noel, saintJean] })).toEqual([
    { field: 'events', before: [paques], after: [saintJean] },
  ])
  expect(differences({ events: [noel, paques] }, { events: [paques, noel] })).toEqual([
    { field: 'events', before: [noel, paques], after: [paques, noel] },
  ])
})

test('images are the same whatever the order of their fields and the language of a telephone number', () => {
  expect(isSame({ a: 1, to: '(418) 555-0123' }, { to: '418 555-0123', a: 1 })).toBe(true)
  expect(isSame({ a: 1, to: '(418) 555-0123' }, { to: '418 555-0124', a: 1 })).toBe(false)
  expect(isSame(null, null)).toBe(true)
  expect(isSame(null, {})).toBe(false)
})
