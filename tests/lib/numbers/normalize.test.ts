import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalize } from '@/lib/numbers/normalize'

describe('a phone number typed by a person in Canada', () => {
  test.each([
    ['418 555-0123', '+14185550123'],
    ['(418) 555-0123', '+14185550123'],
    ['418.555.0123', '+14185550123'],
    ['418/555-0123', '+14185550123'],
    ['4185550123', '+14185550123'],
    ['1 418 555-0123', '+14185550123'],
    ['+1 (418) 555-0123', '+14185550123'],
    ['tel:+1-418-555-0123', '+14185550123'],
    ['9 418 555-0123', '+14185550123'],
    ['9 1 418 555-0123', '+14185550123'],
    ['418\u00a0555\u20110123', '+14185550123'],
    ['\u202a418 555-0123\u202c', '+14185550123'],
    ['４１８ ５５５−０１２３', '+14185550123'],
    ['٤١٨ ٥٥٥ ٠١٢٣', '+14185550123'],
    ['४१८५५५०१२३', '+14185550123'],
    ['011 33 1 42 68 53 00', '+33142685300'],
    ['9 011 33 1 42 68 53 00', '+33142685300'],
    ['+33 1 42 68 53 00', '+33142685300'],
    ['1 800 555-0199', '+18005550199'],
    ['911 555-0123', undefined],
    ['905 555-0123', '+19055550123'],
    ['987 654-3210', undefined],
  ])('%s is %s', (typed, number) => {
    expect(normalize(typed)).toEqual(number ? { number } : { problem: 'phoneInvalid' })
  })

  test.each([
    '418 555-0123 poste 12',
    '418 555-0123, Poste : 12',
    '418 555-0123 ext. 12',
    '418 555-0123 extension 12',
    '(418) 555-0123x12',
    'tel:+14185550123;ext=12',
  ])('%s keeps its extension apart', typed => {
    expect(normalize(typed)).toEqual({ number: '+14185550123', extension: '12' })
  })

  test.each([
    ['', 'phoneEmpty'],
    ['   ', 'phoneEmpty'],
    ['poste 12', 'phoneEmpty'],
    ['555-0123', 'phoneAreaCode'],
    ['418 555-012', 'phoneInvalid'],
    ['418 155-0123', 'phoneInvalid'],
    ['00 33 1 42 68 53 00', 'phoneInvalid'],
    ['++14185550123', 'phoneInvalid'],
    ['418 555-0123 & 124', 'phoneInvalid'],
    ['1-800-FLEURS', 'phoneLetters'],
    ['Alice', 'phoneLetters'],
    ['*72 418 555-0123', 'phoneCode'],
    ['418 555-0123#', 'phoneCode'],
    ['418 555-0123,,12', 'phonePause'],
    ['4185550123p12', 'phonePause'],
    ['4185550123;12', 'phonePause'],
    ['911', 'phoneEmergency'],
    ['9-1-1', 'phoneEmergency'],
    ['9 911', 'phoneEmergency'],
    ['1911', 'phoneEmergency'],
    ['+1 911', 'phoneEmergency'],
    ['９１１', 'phoneEmergency'],
    ['٩١١', 'phoneEmergency'],
    ['9\u200b1\u200b1', 'phoneEmergency'],
    ['112', 'phoneEmergency'],
    ['988', 'phoneEmergency'],
    ['411', 'phoneEmergency'],
    ['811', 'phoneEmergency'],
  ])('%j is refused: %s', (typed, problem) => {
    expect(normalize(typed)).toEqual({ problem })
  })

  const likely = fc.constantFrom(...'0123456789+ -.()*#,;pwx٤１९\u200b', 'poste', 'tel:', '011', '911', '418', '555')
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(likely, { maxLength: 20 }).map(parts => parts.join('')),
  )

  test('whatever is typed, the answer is a number of E.164 form or a problem', () => {
    fc.assert(
      fc.property(typed, text => {
        const phone = normalize(text)
        return 'problem' in phone || /^\+[1-9]\d{6,14}$/.test(phone.number)
      }),
      { numRuns: 10_000 },
    )
  })

  test('reading a number again changes nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[+0-9 ()-]{3,18}$/), typed => {
        const phone = normalize(typed)
        if ('number' in phone) expect(normalize(phone.number)).toEqual(phone)
      }),
      { numRuns: 2000 },
    )
  })
})
