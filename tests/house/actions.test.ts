import { expect, test } from 'vitest'
import { sources } from './sources'

const files = sources.filter(({ text }) => /^['"]use server['"]/.test(text)).map(({ path, text }) => ({ path, text }))
const exported = /^export (default )?(async )?(function|const|class|let|\{|\*).*$/gm
const action =
  /^export (?:async function|const) (\w+)(?: = (?:form|button)Action\(async function \w+)?\([^{]*?(?:\{[^{}]*\}[^{]*?)*\)(?:: Promise<.*>)? \{\n(.*)$/gm
/** What limits how often a person posts, and carries a form out once (lib/auth/posted/action.ts). */
const limited = /^export const \w+ = (form|button)Action\(async function /

/** What asks who is there. `visitor` lets anybody in, so the files that may use it are counted below. */
const asks = /^ {2}(const [\w{}, .:]+ = )?await (viewer|admin|asked\w+)\(/
const asksAnybody = /^ {2}(const [\w{}, .:]+ = )?await visitor\(\)$/

/** Actions for anybody, and why. */
const anybody: Record<string, string> = {
  'app/(public)/sign-in/actions.ts': 'signing in',
  'app/(public)/sign-in/second/actions.ts': 'the cookie of the first step proves who asks',
  'app/(public)/forgot/actions.ts': 'asking for a link by mail; the answer is the same whoever asks',
  'app/_shell/actions.ts': 'the language, and leaving',
}

/** The token of a single-use link proves who asks. */
const byLink = /^app\/\(public\)\/.*\[token\]\/actions\.ts$/

test('there are actions to look at', () => {
  expect(files.length).toBeGreaterThan(10)
})

test.each(files)('every action of $path begins by asking who is there', ({ path, text }) => {
  const actions = [...text.matchAll(action)]
  expect(actions.length, 'exports that are not plain async functions').toBe([...text.matchAll(exported)].length)
  for (const [, name, first = ''] of actions)
    expect(
      asks.test(first) || ((path in anybody || byLink.test(path)) && asksAnybody.test(first)),
      `${name} begins with ${first.trim()}`,
    ).toBe(true)
})

test.each(files.filter(({ path }) => !(path in anybody || byLink.test(path))))(
  'every action of $path is limited: export const saveX = formAction(async function saveX(...) { ... })',
  ({ text }) => {
    const free = [...text.matchAll(exported)].map(([line]) => line).filter(line => !limited.test(line))
    expect(free).toEqual([])
  },
)

test('every action that answers with the state of a form is a form action, so that a refusal keeps what was typed', () => {
  const buttons = files.flatMap(({ path, text }) =>
    [...text.matchAll(/= buttonAction\(async function (\w+)\([^{]*\): Promise<FormState> \{/g)].map(
      ([, name]) => `${path} ${name}`,
    ),
  )
  expect(buttons).toEqual([])
})

test('every file of a list counts as a download of the person', () => {
  const handlers = sources.filter(({ path }) => /^app\/.*\/(export|csv)\/route\.ts$/.test(path))
  expect(handlers.length).toBeGreaterThan(4)
  expect(handlers.filter(({ text }) => !text.includes('await exportRefusal(')).map(({ path }) => path)).toEqual([])
})

/** Functions that ask for an action, and answer with what it is about. */
const asking = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/^export async function (asked\w+)\([^)]*\)[^{]*\{\n(.*)$/gm)].map(([, name = '', first = '']) => ({
    path,
    name,
    first,
  })),
)

test.each(asking)('$name begins by asking for an administrator', ({ name, first }) => {
  expect(name === 'askedPath' || /await (admin|askedKind|askedService)\(/.test(first), first).toBe(true)
})

test('actions stand in files of their own, because one inside a page is a public address that nobody sees', () => {
  const inside = sources.filter(({ text }) => /^\s+['"]use server['"]/m.test(text))
  expect(inside.map(({ path }) => path)).toEqual([])
})
