import { expect, test } from 'vitest'
import { elided, named } from '@/lib/i18n/elided'

test.each([
  ['la ligne de', 'Alice Tremblay', 'la ligne d’Alice Tremblay'],
  ['la ligne de', 'Élodie Côté', 'la ligne d’Élodie Côté'],
  ['la ligne de', 'Benoît Gagnon', 'la ligne de Benoît Gagnon'],
  ['personne d’autre que', 'Océane Lessard', 'personne d’autre qu’Océane Lessard'],
  ['la ligne de', 'Maria de Oliveira', 'la ligne de Maria de Oliveira'],
  ['the line of', 'Alice Tremblay', 'the line of Alice Tremblay'],
  ['the mode of', 'Alice Tremblay', 'the mode of Alice Tremblay'],
])('« %s » before %s', (words, name, said) => {
  expect(elided(`${words} ${named(name)}`)).toBe(said)
})
