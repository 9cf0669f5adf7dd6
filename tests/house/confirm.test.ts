import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sources } from './sources'

/** What stands on its own in a file, by path and name: its text, and what it speaks of elsewhere. */
type Part = { text: string; speaksOf: string[] }

const known = new Set(sources.map(({ path }) => path))
const parts = new Map(sources.flatMap(({ path, text }) => partsOf(path, text)))

/** The file that an import leads to. */
function pathOf(from: string, name: string): string | undefined {
  const base = name.startsWith('@/') ? name.slice(2) : new URL(name, `file:///${from}`).pathname.slice(1)
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find(path => known.has(path))
}

function partsOf(path: string, text: string): [string, Part][] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const meant = new Map<string, string>()
  for (const [, names = '', name = ''] of bare.matchAll(/^import (?!type)[^;]*?\{([^}]*)\} from ['"]([^'"]+)['"]/gm)) {
    const from = pathOf(path, name)
    for (const [, told = '', called = told] of names.matchAll(/(\w+)(?: as (\w+))?(?=,|\s*$)/g))
      if (from) meant.set(called, `${from}#${told}`)
  }
  const own = bare.split(/^(?=(?:export )?(?:default )?(?:async )?(?:function\*?|const|class) \w)/m).flatMap(part => {
    const [, name] = part.match(/^(?:export )?(?:default )?(?:async )?(?:function\*?|const|class) (\w+)/) ?? []
    return name ? [{ name, part }] : []
  })
  for (const { name } of own) meant.set(name, `${path}#${name}`)
  return own.map(({ name, part }) => [
    `${path}#${name}`,
    { text: part, speaksOf: (part.match(/\b\w+\b/g) ?? []).flatMap(word => meant.get(word) ?? []) },
  ])
}

function reaches(start: string, goal: (part: string) => boolean): boolean {
  const seen = new Set([start])
  for (const part of seen) {
    if (goal(part)) return true
    for (const next of parts.get(part)?.speaksOf ?? []) seen.add(next)
  }
  return false
}

/** The tables from which the routing's snapshot is read. */
const tables = ['lib/snapshot/queries.ts', 'lib/services/schedules/queries.ts'].flatMap(path => {
  const [, names = ''] = readFileSync(path, 'utf8').match(/import \{([^}]*)\} from '@\/db\/schema'/) ?? []
  return names.split(',').map(name => name.trim())
})
const write = new RegExp(`\\.(insert|update|delete)\\((${[...tables.filter(Boolean), 'table'].join('|')})\\)`)
const writes = (part: string) => write.test(parts.get(part)?.text ?? '')
const asks = (part: string) => /^lib\/snapshot\/preview\.ts#(toConfirm|outcomeSentences)$/.test(part)

const actions = sources
  .filter(({ text }) => /^['"]use server['"]/.test(text))
  .flatMap(({ path, text }) =>
    [...text.matchAll(/^export (?:async function|const) (\w+)/gm)].map(([, name]) => `${path}#${name}`),
  )
const decide = actions.filter(action => reaches(action, writes))
const silent = decide.filter(action => !reaches(action, asks))

/** Actions that write to those tables and do not ask, and why. */
const allowed: Record<string, string> = {
  'app/_shell/actions.ts#saveLocale': 'the language of a person',
  'app/(public)/activate/[token]/actions.ts#saveFirstPassword': 'a password',
  'app/(public)/reset/[token]/actions.ts#saveNewPassword': 'a password',
  'app/(public)/not-me/[token]/actions.ts#takeChangeBack': 'its page shows the change that it takes back',
  'app/(portal)/_person/password-actions.ts#savePassword': 'a password',
  'app/(portal)/_person/password-actions.ts#savePinOf': 'the code of a mailbox',
  'app/(portal)/_person/profile-actions.ts#saveEmergency': 'where help is sent, not calls',
  'app/(portal)/_person/profile-actions.ts#saveEmail': 'where mail goes, not calls',
  'app/(portal)/users/[id]/account/actions.ts#saveRoleOf': 'what a person may do in the portal',
  'app/(portal)/_voicemail/greeting-actions.ts#saveRecording': 'what callers hear, not where their calls go',
  'app/(portal)/_voicemail/greeting-actions.ts#removeRecording': 'what callers hear, not where their calls go',
  'app/(portal)/_voicemail/mailbox-actions.ts#removeChosenMessages': 'messages already left',
  'app/(portal)/company/announcements/actions.ts#addSoundFile': 'nothing plays a new sound yet',
  'app/(portal)/company/announcements/actions.ts#saveSoundFile': 'what callers hear, not where their calls go',
  'app/(portal)/company/schedules/actions.ts#addNew': 'nothing follows a new schedule yet, and it is empty',
}

test('the tables and the actions are found', () => {
  expect(tables).toContain('links')
  expect(decide.length).toBeGreaterThan(20)
})

test('no action changes where calls go before it has said so', () => {
  expect(silent.filter(action => !(action in allowed))).toEqual([])
})

test('what need not ask is still so', () => {
  expect(Object.keys(allowed).filter(action => !silent.includes(action))).toEqual([])
})
