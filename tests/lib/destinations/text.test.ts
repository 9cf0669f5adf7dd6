import { describe, expect, test } from 'vitest'
import type { Callable } from '@/lib/destinations/callable'
import { entryText, readDestination } from '@/lib/destinations/text'

const alice: Callable = { id: 'alice', kind: 'person', name: 'Alice Tremblay', extension: '201', active: true }
const benoit: Callable = { id: 'benoit', kind: 'person', name: 'Benoît Gagné', extension: '202', active: true }
const mobile: Callable = { id: 'mobile', kind: 'person', name: 'Chantal Roy', extension: null, active: true }
const twins: Callable[] = ['t1', 't2'].map(id => ({ ...mobile, id, name: 'Jean Roy' }))
const sales: Callable = { id: 'sales', kind: 'hunt-groups', name: 'Ventes', extension: '7000', active: true }
const long: Callable = { id: 'long', kind: 'person', name: 'Longue', extension: '4185550177', active: true }
const entries = [alice, benoit, mobile, ...twins, sales, long]

describe('what a person types in a destination field', () => {
  test.each([
    ['201', { kind: 'entry', id: 'alice' }],
    [' ２０１ ', { kind: 'entry', id: 'alice' }],
    ['poste 201', { kind: 'entry', id: 'alice' }],
    ['Ext. 201', { kind: 'entry', id: 'alice' }],
    ['201 · Alice Tremblay', { kind: 'entry', id: 'alice' }],
    ['benoit gagne', { kind: 'entry', id: 'benoit' }],
    ['Chantal Roy', { kind: 'entry', id: 'mobile' }],
    ['7000', { kind: 'entry', id: 'sales' }],
    ['4185550177', { kind: 'entry', id: 'long' }],
    ['*55201', { kind: 'voicemail', id: 'alice' }],
    ['*55 201', { kind: 'voicemail', id: 'alice' }],
    ['*55 · Chantal Roy', { kind: 'voicemail', id: 'mobile' }],
    ['418 555-0123', { kind: 'number', number: '+14185550123' }],
    ['418 555-0123 poste 12', { kind: 'number', number: '+14185550123' }],
    ['011 33 1 42 68 53 00', { kind: 'number', number: '+33142685300' }],
    ['sip:Alice@voix.exemple.ca', { kind: 'sip', uri: 'sip:Alice@voix.exemple.ca' }],
    ['alice@VOIX.exemple.ca', { kind: 'sip', uri: 'sip:alice@voix.exemple.ca' }],
  ])('%s', (typed, destination) => {
    expect(readDestination(typed, entries)).toEqual(destination)
  })

  test.each([
    ['299', 'destinationNoExtension'],
    ['299 · Alice Tremblay', 'destinationNoExtension'],
    ['*55299', 'destinationNoExtension'],
    ['*557000', 'destinationNoMailbox'],
    ['*55', 'destinationUnknown'],
    ['Zoé', 'destinationUnknown'],
    ['Jean Roy', 'destinationSeveral'],
    ['911', 'phoneEmergency'],
    ['٩١١', 'phoneEmergency'],
    ['9 911', 'phoneEmergency'],
    ['poste 911', 'phoneEmergency'],
    ['988 · Aide', 'phoneEmergency'],
    ['*72201', 'phoneCode'],
    ['*98', 'phoneCode'],
    ['555-0123', 'phoneAreaCode'],
    ['418 555-0123,,1', 'phonePause'],
    ['0', 'phoneInvalid'],
    ['sip:alice', 'sipInvalid'],
    ['sips:alice@exemple.ca', 'sipInvalid'],
    ['alice@10.0.0.1', 'sipInvalid'],
    ['alice@[::1]', 'sipInvalid'],
    ['alice@localhost', 'sipInvalid'],
    ['alice:mot@exemple.ca', 'sipInvalid'],
    ['alice@exemple.ca:5060', 'sipInvalid'],
    ['alice@exemple.ca;user=phone', 'sipInvalid'],
    ['alice@exemple.ca?Replaces=1', 'sipInvalid'],
    ['*72@exemple.ca', 'sipInvalid'],
    ['a@b@exemple.ca', 'sipInvalid'],
  ])('%s is refused: %s', (typed, problem) => {
    expect(readDestination(typed, entries)).toEqual({ problem })
  })

  test('what the field writes for an entry or a mailbox is read back as the same', () => {
    for (const entry of entries.filter(entry => entry.name !== 'Jean Roy')) {
      expect(readDestination(entryText(entry, 'entry'), entries)).toEqual({ kind: 'entry', id: entry.id })
      if (entry.kind !== 'person') continue
      expect(readDestination(entryText(entry, 'voicemail'), entries)).toEqual({ kind: 'voicemail', id: entry.id })
    }
  })
})
