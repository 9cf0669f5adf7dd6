import { expect, test } from 'vitest'
import { searchText, searchWords } from '@/lib/contacts/contact'

const elodie = searchText({
  name: 'Élodie Côté',
  organisation: 'Érablière',
  email: null,
  number: '+14185550103',
  mobile: null,
})

test.each([
  ['cote', true],
  ['CÔTÉ élodie', true],
  ['erabl', true],
  ['555-0103', true],
  ['(418) 555 0103', true],
  ['1 418 555-0103', true],
  ['0104', false],
  ['cotes', false],
])('%s finds Élodie: %s', (asked, found) => {
  expect(searchWords(asked).every(word => elodie.includes(word))).toBe(found)
})
