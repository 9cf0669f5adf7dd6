import { describe, expect, test } from 'vitest'
import { DOMESTIC_ONLY, narrow, type TollClass, tollClass, tollProblem } from '@/lib/numbers/toll'

const CLASSES: Record<TollClass, string[]> = {
  domestic: [
    '+14185550123',
    '+15145550123',
    '+14384567890',
    '+16135550100',
    '+18674561234',
    '+19025550123',
    '+12635550123',
  ],
  us: ['+12125551234', '+18085551234', '+19075551234', '+13105551234'],
  tollFree: ['+18005551234', '+18335551234', '+18445551234', '+18885551234'],
  caribbean: [
    '+18765551234',
    '+18095551234',
    '+14734031234',
    '+12423591234',
    '+12684641234',
    '+12844951234',
    '+16497121234',
    '+17845551234',
    '+18686201234',
    '+16715551234',
    '+17875551234',
    '+13405551234',
    '+16847331234',
  ],
  international: ['+33142685300', '+447911123456', '+9607712345', '+2203012345', '+80012345678', '+5352345678'],
  premium: [
    '+19005551234',
    '+14189761234',
    '+12129761234',
    '+15005551234',
    '+15335551234',
    '+16225551234',
    '+16005551234',
    '+33892700000',
    '+448712345678',
    '+881612345678',
    '+882161234567',
    '+883510012345',
    '+870773123456',
    '+979123456789',
  ],
  emergency: ['911', '+911', '+1911', '9911', '112', '988', '411', '+1211', '811'],
  invalid: [
    '',
    '+',
    '+1',
    '+14181550123',
    '+14180555123',
    '+17105551234',
    '+999123456',
    '201',
    'alice@exemple.ca',
    '*72',
  ],
}

describe('what a number costs', () => {
  for (const [name, numbers] of Object.entries(CLASSES)) {
    test.each(numbers)(`%s is ${name}`, number => {
      expect(tollClass(number)).toBe(name)
    })
  }
})

describe('what a company may send calls to', () => {
  const open = { us: true, countries: ['FR', 'JM', 'MV'] }

  test.each([
    ['+14185550123', undefined, undefined],
    ['+18005551234', undefined, undefined],
    ['+12125551234', 'tollUs', undefined],
    ['+18765551234', 'tollCountry', undefined],
    ['+18095551234', 'tollCountry', 'tollCountry'],
    ['+33142685300', 'tollCountry', undefined],
    ['+447911123456', 'tollCountry', 'tollCountry'],
    ['+80012345678', 'tollCountry', 'tollCountry'],
    ['+19005551234', 'tollPremium', 'tollPremium'],
    ['+33892700000', 'tollPremium', 'tollPremium'],
    ['+881612345678', 'tollPremium', 'tollPremium'],
    ['911', 'phoneEmergency', 'phoneEmergency'],
    ['+14180555123', 'phoneInvalid', 'phoneInvalid'],
  ])('%s: by default %s, with the United States and some countries open %s', (number, closed, opened) => {
    expect(tollProblem(number, DOMESTIC_ONLY)).toBe(closed)
    expect(tollProblem(number, open)).toBe(opened)
  })

  test('a company only narrows what its provider allows', () => {
    expect(narrow(open, { us: false, countries: ['FR', 'GB'] })).toEqual({ us: false, countries: ['FR'] })
    expect(narrow(DOMESTIC_ONLY, open)).toEqual(DOMESTIC_ONLY)
  })
})
