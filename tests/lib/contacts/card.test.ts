import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCards, writeCards } from '@/lib/contacts/card'
import type { Contact } from '@/lib/contacts/contact'

const three = `BEGIN:VCARD
VERSION:3.0
N:Côté;Élodie;;;
FN:Élodie Côté
ORG:Érablière Tremblay;Ventes
TEL;TYPE=WORK,VOICE:418 555-0103
TEL;TYPE=CELL:418-555-0104
EMAIL;TYPE=INTERNET:elodie@erabliere.example
END:VCARD
`
const four = `BEGIN:VCARD
VERSION:4.0
FN:Jean-François Bélanger
TEL;VALUE=uri;TYPE="cell":tel:+1-418-555-0105
END:VCARD
`

test('vCard 3.0 from an address book, accents and all', () => {
  expect(readCards(three)).toEqual([
    {
      name: 'Élodie Côté',
      organisation: expect.stringContaining('Érablière Tremblay'),
      email: 'elodie@erabliere.example',
      number: '418 555-0103',
      mobile: '418-555-0104',
    },
  ])
})

test('vCard 4.0, with a mobile only, and several cards in a file', () => {
  const cards = readCards(three + four)
  expect(cards).toHaveLength(2)
  expect(cards?.[1]).toMatchObject({ name: 'Jean-François Bélanger', number: '+1-418-555-0105', mobile: '' })
})

test.each(['BEGIN:VCARD\nVERSION:4.0\nFN:Sans fin', 'Nom;Numéro\nA;1', ''])('%j is no vCard file', text => {
  expect(readCards(text)).toBeNull()
})

test('cards that are written are read back', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map(text => text.replace(/\p{C}/gu, '').trim())
    .filter(Boolean)
  fc.assert(
    fc.property(name, text => {
      const contact = {
        name: text,
        organisation: null,
        email: null,
        number: '+14185550103',
        mobile: '+14185550104',
      } as Contact
      expect(readCards(writeCards([contact]))?.[0]).toMatchObject({
        name: text,
        number: '+14185550103',
        mobile: '+14185550104',
      })
    }),
    { numRuns: 200 },
  )
})
