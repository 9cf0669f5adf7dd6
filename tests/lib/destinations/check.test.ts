import { describe, expect, test } from 'vitest'
import { destinationProblem, mayCost, type Rules } from '@/lib/destinations/check'
import type { Destination } from '@/lib/destinations/destination'

const rules: Rules = {
  owners: new Map([
    ['+14185550101', 'alice'],
    ['+14185550102', 'benoit'],
    ['+14185550103', null],
  ]),
  toll: { us: false, countries: ['FR'] },
  sipHosts: ['voix.exemple.ca'],
}
const number = (number: string): Destination => ({ kind: 'number', number })
const sip = (user: string, host = 'voix.exemple.ca'): Destination => ({ kind: 'sip', uri: `sip:${user}@${host}` })

describe('a destination in a field of Alice', () => {
  test.each<[string, Destination, string | undefined]>([
    ['Benoît', { kind: 'entry', id: 'benoit' }, undefined],
    ['Alice herself', { kind: 'entry', id: 'alice' }, 'destinationSelf'],
    ['her own mailbox', { kind: 'voicemail', id: 'alice' }, undefined],
    ['her own number', number('+14185550101'), 'destinationSelf'],
    ['a number of Benoît', number('+14185550102'), undefined],
    ['a number of nobody', number('+14185550103'), undefined],
    ['a mobile in Québec', number('+14385550111'), undefined],
    ['a toll-free number', number('+18005551234'), undefined],
    ['New York', number('+12125551234'), 'tollUs'],
    ['Jamaica', number('+18765551234'), 'tollCountry'],
    ['Paris, which the provider opened', number('+33142685300'), undefined],
    ['a premium number of France', number('+33892700000'), 'tollPremium'],
    ['900', number('+19005551234'), 'tollPremium'],
    ['976', number('+14189761234'), 'tollPremium'],
    ['a satellite', number('+881612345678'), 'tollPremium'],
    ['911', number('911'), 'phoneEmergency'],
    ['a name at an allowed host', sip('alice'), undefined],
    ['an extension at an allowed host', sip('204'), undefined],
    ['a name at another host', sip('alice', 'ailleurs.exemple.com'), 'sipHost'],
    ['911 at an allowed host', sip('911'), 'phoneEmergency'],
    ['9-1-1 at an allowed host', sip('9-1-1'), 'phoneEmergency'],
    ['Jamaica at an allowed host', sip('+18765551234'), 'tollCountry'],
    ['Jamaica by 011 at an allowed host', sip('0111876555123'), 'phoneInvalid'],
    ['900 at an allowed host', sip('19005551234'), 'tollPremium'],
    ['Québec at an allowed host', sip('4185550199'), undefined],
  ])('%s', (_, destination, problem) => {
    expect(destinationProblem(destination, 'alice', rules)).toBe(problem)
  })

  test('no SIP address at all while the provider allows no host', () => {
    expect(destinationProblem(sip('alice'), 'alice', { ...rules, sipHosts: [] })).toBe('sipOff')
  })

  test('only what is neither free, nor in Canada, nor one’s own may cost', () => {
    const costly = ['+14385550111', '+18005551234', '+14185550102', '+12125551234', '+33142685300'].map(to =>
      mayCost(number(to), rules),
    )
    expect(costly).toEqual([false, false, false, true, true])
    expect(mayCost({ kind: 'entry', id: 'benoit' }, rules)).toBe(false)
  })
})
