import { expect, test } from 'vitest'
import { personAsked, personText } from '@/lib/calls/person-asked'

const of = (id: string, name: string, extension: string | null) => [id, { name, extension, department: null }] as const
const people = new Map([
  of('alice', 'Alice Tremblay', '2001'),
  of('benoit', 'Benoît Côté', '2002'),
  of('benoite', 'Benoîte Côté', '2003'),
  of('farid', 'Farid Haddad', null),
  of('farid2', 'Farid Haddad', '2005'),
])

test.each([
  ['2002', 'benoit'],
  ['Benoît Côté (2002)', 'benoit'],
  ['benoit cote', 'benoit'],
  ['tremblay', 'alice'],
  ['Tremblay, Alice', { key: 'personUnknown' }],
  ['Côté', { key: 'personSeveral' }],
  ['Farid Haddad', 'farid'],
  ['FARID HADDAD', { key: 'personSeveral' }],
  ['Farid Haddad (2005)', 'farid2'],
  ['Zoé', { key: 'personUnknown' }],
  ['()', { key: 'personSeveral' }],
  ['019b7a4c-0000-7000-8000-00000000abcd', '019b7a4c-0000-7000-8000-00000000abcd'],
])('« %s » in the filter means %o', (typed, meant) => {
  expect(personAsked(typed, people)).toEqual(meant)
})

test('a person is written as the filter reads them', () => {
  expect(personText({ name: 'Alice Tremblay', extension: '2001' })).toBe('Alice Tremblay (2001)')
  expect(personText({ name: 'Farid Haddad', extension: null })).toBe('Farid Haddad')
})
