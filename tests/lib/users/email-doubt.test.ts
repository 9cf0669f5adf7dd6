import { expect, test } from 'vitest'
import { emailDoubt } from '@/lib/users/email-doubt'

test.each([
  ['marie@gmial.com', 'marie@gmail.com'],
  ['marie@gmail.co', 'marie@gmail.com'],
  ['marie@hotmal.com', 'marie@hotmail.com'],
  ['marie@vidéotron.ca', 'marie@videotron.ca'],
  ['marie@gmail.com', undefined],
  ['marie@yahoo.com', undefined],
  ['marie@erabliere.example', undefined],
])('%s probably means %s', (typed, meant) => {
  expect(emailDoubt(typed)).toBe(meant)
})
