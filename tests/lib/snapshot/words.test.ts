import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Locale } from '@/lib/i18n/tags'
import { branchesOf } from '@/lib/routing/branches'
import { nowSentence } from '@/lib/routing/now'
import { problemsOf } from '@/lib/routing/problems'
import { reasons, rules, treatments } from '@/lib/routing/step'
import { trace } from '@/lib/routing/trace'
import { problemSentence } from '@/lib/snapshot/problem-words'
import { wordsFor } from '@/lib/snapshot/words'
import en from '@/messages/en.json'
import fr from '@/messages/fr.json'
import { anyCall, anyCompany, anyInstant, anyStates } from '../../routing/arbitrary'
import { CALLER, callCenter, company, MAIN } from '../../routing/company'

const catalogues = { fr, en }
const whole = /^(?!.*(routing\.|[{}])).+/s

/** The keys of steps that the source writes out. */
function textsWritten(): string[] {
  const folder = 'lib/routing'
  const source = readdirSync(folder)
    .map(name => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n')
  const named = new Set<string>([...rules, 'ring'])
  return [...source.matchAll(/'([a-zA-Z]+)\.([a-zA-Z]+)'/g)].flatMap(([, rule = '', text]) =>
    named.has(rule) ? [`${rule}.${text}`] : [],
  )
}

function at(messages: object, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], messages)
}

describe.each<Locale>(['fr', 'en'])('in %s', locale => {
  test('every rule, reason, treatment and step has its words', () => {
    const { routing } = catalogues[locale]
    const wanted = [
      ...rules.map(rule => `rules.${rule}`),
      ...reasons.map(reason => `why.${reason}`),
      ...treatments.map(one => `treatments.${one}`),
      ...textsWritten().map(text => `steps.${text}`),
    ]
    expect(wanted.filter(path => typeof at(routing, path) !== 'string')).toEqual([])
    expect(wanted.length).toBeGreaterThan(200)
  })

  test('whatever happens to a call can be said, in whole sentences', () => {
    fc.assert(
      fc.property(anyCompany, anyCall, anyInstant, anyStates, (snapshot, call, instant, states) => {
        const words = wordsFor(snapshot, locale)
        const { steps, end } = trace(snapshot, call, instant, states)
        for (const step of steps) {
          expect(words.step(step)).toMatch(whole)
          expect(words.heard(step) ?? '-').toMatch(whole)
          for (const skip of step.skipped) expect(words.skip(skip)).toMatch(whole)
        }
        expect(words.end(end)).toMatch(whole)
        for (const { number } of snapshot.numbers.values())
          expect(words.sentence(nowSentence(snapshot, { number }, instant).sentence)).toMatch(whole)
      }),
      { numRuns: 60 },
    )
  })

  test('and every branch and problem', () => {
    fc.assert(
      fc.property(anyCompany, anyInstant, (snapshot, instant) => {
        const words = wordsFor(snapshot, locale)
        for (const problem of problemsOf(snapshot, instant)) expect(problemSentence(words, problem)).toMatch(whole)
        for (const entry of snapshot.entries.values())
          for (const { when, params, to } of branchesOf(entry)) {
            expect(words.say(`branches.${when}`, params)).toMatch(whole)
            expect(words.destination(to)).toMatch(whole)
          }
      }),
      { numRuns: 20 },
    )
  })
})

test.each([
  [
    'fr',
    'Le numéro 514 555-0100 est celui de help. L’agent voit « Soutien »; la priorité de l’appel est 0. Le téléphone sonne longue, longue.',
  ],
  [
    'en',
    'The number (514) 555-0100 belongs to help. The agent sees “Soutien”; the call’s priority is 0. The phone rings long, long.',
  ],
] as const)('a number of a call centre tells what the agent sees and hears, in %s', (locale, sentence) => {
  const dnis = { name: 'Soutien', priority: 0 }
  const own = new Map([[MAIN, { number: MAIN, active: true, ownerId: 'help', dnis, pattern: 'longLong' as const }]])
  const snapshot = company({ services: [callCenter('help')], numbers: own })
  const call = { from: { kind: 'outside', number: CALLER }, dialled: MAIN } as const
  const [first] = trace(snapshot, call, 0, { phones: {} }).steps
  expect(first && wordsFor(snapshot, locale).step(first)?.replaceAll('\u00a0', ' ')).toBe(sentence)
})
