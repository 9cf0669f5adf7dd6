import { expect, test } from 'vitest'
import { freshTargets, Refused, type Target } from '@/lib/auth/posted/targets'

const jamaica = '+18765550142'
const home = '+14185550123'
const at = (ownerId: string, slot: string, value: string): Target => ({ ownerId, slot, value })

test.each<[string, Target[], Target[], number]>([
  ['a first number', [], [at('benoit', 'forwarding.always', jamaica)], 1],
  ['the same number', [at('benoit', 'forwarding.busy', home)], [at('benoit', 'forwarding.busy', home)], 0],
  ['another number', [at('benoit', 'forwarding.busy', home)], [at('benoit', 'forwarding.busy', jamaica)], 1],
  ['the number of another slot', [at('benoit', 'speed-dial.5', home)], [at('benoit', 'forwarding.busy', home)], 1],
  ['the number of somebody else', [at('alice', 'forwarding.busy', home)], [at('benoit', 'forwarding.busy', home)], 1],
  ['no number any more', [at('benoit', 'forwarding.busy', home)], [], 0],
  [
    'a list that lost its first',
    [at('benoit', 'sequential-ring.0', home), at('benoit', 'sequential-ring.1', jamaica)],
    [at('benoit', 'sequential-ring.0', jamaica)],
    0,
  ],
])('%s', (_what, before, after, fresh) => {
  expect(freshTargets(before, after)).toHaveLength(fresh)
})

test.each<[string, Record<string, string>, string]>([
  ['where it was typed, however it was written', { name: 'Nuit', to: '418 555-0123' }, 'to'],
  ['in a list', { 'dials.0.to': '2001', 'dials.1.to': '(418) 555-0123' }, 'dials.1.to'],
  ['of the form, when a name was typed for the number', { to: 'Traiteur Gagnon' }, ''],
])('the refusal stands at the field %s', (_what, typed, field) => {
  const form = new FormData()
  for (const [name, text] of Object.entries(typed)) form.append(name, text)
  const refused = new Refused({ key: 'tooManyTargets' }, [at('benoit', 'forwarding.busy', home)])
  expect(Object.keys(refused.problemsIn(form))).toEqual([field])
})
