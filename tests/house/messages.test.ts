import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import en from '@/messages/en.json'
import fr from '@/messages/fr.json'
import { argumentsOf, pluralsOf } from './icu'
import { sources } from './sources'

type Tree = { [key: string]: string | Tree }

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  )
}

const french = new Map(leaves(fr))
const english = new Map(leaves(en))

test('both languages have the same keys', () => {
  expect(
    [...french.keys()].filter(key => !english.has(key)),
    'only in French',
  ).toEqual([])
  expect(
    [...english.keys()].filter(key => !french.has(key)),
    'only in English',
  ).toEqual([])
})

test('both languages of a sentence take the same values', () => {
  const differ = [...french].filter(
    ([key, text]) => `${argumentsOf(text)}` !== `${argumentsOf(english.get(key) ?? '')}`,
  )
  expect(differ.map(([key]) => key)).toEqual([])
})

test('no sentence is empty', () => {
  const empty = [...french, ...english].filter(([, text]) => !text.trim())
  expect(empty.map(([key]) => key)).toEqual([])
})

/** Forms a plural lacks; one that only asks whether there are any (=0, other) needs no others. */
function lacks(text: string, needed: string[]): boolean {
  return pluralsOf(text).some(forms => `${forms}` !== '=0,other' && !needed.every(form => forms.includes(form)))
}

test('every French plural has the form for a million, which French needs', () => {
  expect([...french].filter(([, text]) => lacks(text, ['one', 'many', 'other'])).map(([key]) => key)).toEqual([])
})

test('every English plural has a singular and other, unless the words are the same for any number', () => {
  const kept = [...english].filter(
    ([, text]) =>
      lacks(text, ['one', 'other']) &&
      lacks(text, ['=1', 'other']) &&
      !pluralsOf(text).every(forms => `${forms}` === 'other'),
  )
  expect(kept.map(([key]) => key)).toEqual([])
})

test.each([
  ['a colon', / :/],
  ['an opening guillemet', /« /],
  ['a closing guillemet', / »/],
  ['an apostrophe that is not typographic', /\p{L}'\p{L}/u],
])('French never has %s with an ordinary space', (_what, sign) => {
  expect([...french].filter(([, text]) => sign.test(text)).map(([key, text]) => `${key}: ${text}`)).toEqual([])
})

test.each([
  ['fr-CA', fr as Tree],
  ['en-CA', en as Tree],
])('every sentence of %s can be formatted', (locale, messages) => {
  const problems: string[] = []
  for (const [key, text] of leaves(messages)) {
    const values = argumentsOf(text).map(name => [
      name,
      new RegExp(`<${name}>`).test(text) ? (chunk: unknown) => chunk : 2,
    ])
    try {
      new IntlMessageFormat(text, locale).format(Object.fromEntries(values))
    } catch (error) {
      problems.push(`${key}: ${error}`)
    }
  }
  expect(problems).toEqual([])
})

/** Keys that are made of a word of the store, and of which word. */
const made = /^history\.actions\.|^featureCodes\.s\d\d$/

/** Keys are written whole, or with their last part from a list of words: `say(`results.${result}`)`. */
test('every sentence is used somewhere', () => {
  const code = sources.map(({ text }) => text).join('\n')
  const quoted = new Set(
    [...code.matchAll(/['"`]([\w.-]+)['"`]/g)].flatMap(([, words = '']) => [words, ...words.split('.')]),
  )
  const joined = new Set([...code.matchAll(/[`.]([\w-]+)\.\$\{/g)].map(([, parent = '']) => parent))
  const properties = new Set([...code.matchAll(/\.(\w+)/g)].map(([, name = '']) => name))
  const unused = [...french.keys()].filter(key => {
    if (made.test(key)) return false
    const parts = key.split('.')
    const last = parts.at(-1) ?? ''
    return (
      !quoted.has(last) &&
      !quoted.has(key) &&
      !properties.has(last) &&
      !parts.slice(0, -1).some(part => joined.has(part))
    )
  })
  expect(unused).toEqual([])
})

/** Names that are the same in every language. */
const formats = /^\s*(CSV|vCard|PDF|WAV|MP3)\s*$/

test('no page says a sentence that is not among the messages', () => {
  const pages = sources.filter(({ path }) => /\.tsx$/.test(path) && path !== 'app/global-error.tsx')
  const said = pages.flatMap(({ path, text }) => {
    const between = [...text.matchAll(/<\w[^<>]*[^=<>]>\s*([^<>{}()=;&|`]*\p{L}{3,}[^<>{}()=;&|`]*)<\//gu)]
    const attributes = [
      ...text.matchAll(
        /\s(?:label|title|placeholder|alt|aria-label|hint|lead|submit|caption)="([^"]*\p{L}{3,}[^"]*)"/gu,
      ),
    ]
    return [...between, ...attributes]
      .filter(([, words = '']) => !formats.test(words))
      .map(([, words = '']) => `${path}: ${words.trim()}`)
  })
  expect(said).toEqual([])
})
