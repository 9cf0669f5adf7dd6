import { expect, test } from 'vitest'
import { cleanName, nameFromFile } from '@/lib/audio/name'

test.each([
  ['bienvenue_principale.wav', 'bienvenue principale'],
  ['C:\\fakepath\\Noël 2026.mp3', 'Noël 2026'],
  ['../../../etc/passwd', 'passwd'],
  ['..', ''],
  ['<img src=x onerror=alert(1)>.wav', '<img src=x onerror=alert(1)>'],
  ['Noe\u0308l.WAV', 'Noël'],
  ['facture\u202evaw.exe', 'facturevaw'],
  ['a\u0000b\r\nc.wav', 'ab c'],
  [`${'é'.repeat(200)}.wav`, 'é'.repeat(80)],
  ['', ''],
])('the file %j suggests the name %j', (file, name) => {
  expect(nameFromFile(file)).toBe(name)
})

test('a name keeps its accents, capitals and punctuation', () => {
  expect(cleanName('  Accueil : été   (2026) ')).toBe('Accueil : été (2026)')
})
