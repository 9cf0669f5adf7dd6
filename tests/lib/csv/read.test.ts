import { expect, test } from 'vitest'
import { caps, readCsv } from '@/lib/csv/read'
import { writeCsv } from '@/lib/csv/write'

const bytes = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))

test.each([
  ['French Excel in UTF-8 with its mark', bytes('\uFEFFNom;Numéro\r\nÉlodie Côté;418 555-0103\r\n')],
  ['French Excel in Windows-1252', latin('Nom;Numéro\r\nÉlodie Côté;418 555-0103\r\n')],
  ['the standard form', bytes('Nom,Numéro\n"Élodie Côté",418 555-0103\n')],
  ['tabs', bytes('Nom\tNuméro\nÉlodie Côté\t418 555-0103\n')],
])('%s reads to the same row', (_name, file) => {
  expect(readCsv(file)).toEqual({
    headers: ['nom', 'numéro'],
    rows: [{ line: 2, cells: { nom: 'Élodie Côté', numéro: '418 555-0103' } }],
  })
})

test.each([
  ['fileEmpty', bytes('')],
  ['fileEmpty', bytes('Nom;Numéro\r\n')],
  ['fileNotText', Uint8Array.of(80, 75, 3, 4, 0, 0)],
  ['fileTooLarge', new Uint8Array(caps.bytes + 1).fill(65)],
  ['fileTooManyRows', bytes(`a\n${'1\n'.repeat(caps.rows + 1)}`)],
  ['fileTooManyColumns', bytes(`${'a,'.repeat(caps.columns)}b\n1\n`)],
])('%s is said instead of guessed', (problem, file) => {
  expect(readCsv(file)).toEqual({ problem })
})

test('what is written is read back, formulas disarmed on the way', () => {
  const cells = ['=1+1', 'a;b', 'dit « oui »', 'l’été "chaud"', '']
  const read = readCsv(bytes(writeCsv(['a', 'b', 'c', 'd', 'e'], [cells])))
  expect(read).toMatchObject({
    rows: [{ cells: { a: '=1+1', b: 'a;b', c: 'dit « oui »', d: 'l’été "chaud"', e: '' } }],
  })
  expect(writeCsv(['a'], [['=1+1']])).toContain("'=1+1")
})
