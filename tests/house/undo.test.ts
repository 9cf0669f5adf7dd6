import { expect, test } from 'vitest'
import { criteriaFeatures, featureNames } from '@/db/schema'
import { wayBack } from '@/lib/audit/undo/registry'
import { featureOf } from '@/lib/features/registry'
import { messagesOf } from '@/lib/i18n/messages'
import { services } from '@/lib/services/registry'
import { sources } from './sources'

/** The beginning of a call that writes a history entry, up to its work: the action is named there. */
const calls = /(?<!function )\b(?:change|savePerson)(?:<\w+>)?\(([^=]*?)(?:=>|\}\)|\n {2}\}|\n\n)/g

const kinds = Object.values(services).flatMap(service => [
  service.kind,
  ...('settings' in service && service.settings ? [service.settings.kind] : []),
])

/** What a `${...}` of an action stands for. */
function standsFor(hole: string, text: string): readonly string[] {
  const choices = hole.match(/\? '(\w+)' : '(\w+)'/)
  if (choices) return choices.slice(1)
  if (hole === 'feature' || hole === 'rule.feature') return criteriaFeatures
  if (hole === 'name') return featureNames.filter(name => featureOf(name))
  const own = hole === 'kind' && text.match(/^const kind = '([\w-]+)'/m)?.[1]
  if (own) return [own]
  return hole === 'kind' || hole === 'service.kind' ? kinds : [`?${hole}`]
}

function expand(template: string, text: string): string[] {
  const hole = template.match(/\$\{([^}]+)\}/)
  if (!hole) return [template]
  return standsFor(hole[1] ?? '', text).flatMap(word => expand(template.replace(hole[0], word), text))
}

const found = sources
  .filter(({ path }) => path !== 'db/store.ts')
  .flatMap(({ path, text }) =>
    [...text.matchAll(calls)].map(([, args = '']) => {
      const words = [...args.matchAll(/'([\w-]+\.[\w-]+)'|`([^`]+)`/g)].map(
        ([, plain, template]) => plain ?? template ?? '',
      )
      return { path, actions: words.flatMap(word => expand(word, text)) }
    }),
  )
const actions = [...new Set(found.flatMap(one => one.actions))].sort()

/** The only call whose action is a parameter: the calls of it are read instead. */
const passedOn = ['lib/users/store.ts']

test('every change in the code names its action where it can be read', () => {
  expect(actions.length).toBeGreaterThan(100)
  expect(found.filter(one => one.actions.length === 0).map(({ path }) => path)).toEqual(passedOn)
  expect(actions.filter(action => !/^[\w-]+\.[\w-]+$/.test(action))).toEqual([])
})

test('the history can undo every change, or says why not', () => {
  const reasons = messagesOf('fr').history.reasons
  for (const action of actions) {
    const [kind = ''] = action.split('.')
    const way = wayBack({ action, kind, before: {}, after: {} })
    expect(way, action).not.toBe('unknown')
    if (typeof way === 'string') expect(reasons, action).toHaveProperty(way)
  }
})

test('a kind of change that nobody knows is not undone', () => {
  expect(wayBack({ action: 'weather.save', kind: 'weather', before: {}, after: {} })).toBe('unknown')
})
