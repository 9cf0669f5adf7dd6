import { expect, test } from 'vitest'
import { sources } from './sources'

type Rule = { rule: string; because: string; from: RegExp; mayNot: RegExp; except?: RegExp }

const pages = /^app\//

const rules: Rule[] = [
  {
    rule: 'lib does not import app',
    because: 'a page is the last thing to know about the rest; what two pages share belongs in lib',
    from: /^lib\//,
    mayNot: /^app\//,
  },
  {
    rule: 'db imports neither lib nor app, its demo data aside',
    because: 'the store must be replaceable under everything else, and so must stand under it alone',
    from: /^db\/(?!seed\/)/,
    mayNot: /^(lib|app)\//,
  },
  {
    rule: 'pages do not reach the store',
    because: 'a query in a page is a query nobody scoped to a company',
    from: pages,
    mayNot: /^(db\/(?!id$|conflict$|calls\/call$|schema\/)|drizzle-orm|better-sqlite3)/,
  },
  {
    rule: 'what draws does not query',
    because: 'a component is drawn with what its page has already scoped to a company',
    from: /^lib\/(?!services\/).*\.tsx$/,
    mayNot: /^(db\/(?!id$)|drizzle-orm)/,
  },
  {
    rule: 'what decides a call, a charge or a time knows no store',
    because: 'a rule that is only arithmetic can be tested in a table, for any moment',
    from: /^lib\/(numbers\/(?!queries|store)|rating|limits\/(waits|gate|address)|audio\/(wav|mp3|sound|samples|convert|resample))/,
    mayNot: /^(db\/|drizzle-orm|next|lib\/auth)/,
  },
  {
    rule: 'better-sqlite3 stays in db',
    because: 'its words are of one engine',
    from: /^(app|lib|scripts)\//,
    mayNot: /^better-sqlite3/,
  },
  {
    rule: 'forms and the pieces of pages know no session and no store',
    because: 'they are the same for everybody, so nothing in them can be shown to the wrong person',
    from: /^lib\/(ui|forms)\//,
    mayNot: /^(lib\/auth|db\/(?!id$)|lib\/(billing|calls|users|contacts|phones|schedules|services|voicemail)\/)/,
  },
  {
    rule: 'routing is pure',
    because: 'what happens to a call must be told for any moment and any settings, and tested in a table',
    from: /^lib\/routing\//,
    mayNot: /^(db\/|lib\/(auth|i18n|env|log|mail)|next|react|node:|pino|drizzle-orm)/,
  },
  {
    rule: 'who asks and where to go next is known only to pages and to lib/auth',
    because: 'a store that redirects or reads cookies cannot be used by a command or a test',
    from: /^(lib|db|scripts)\//,
    mayNot: /^next\/(navigation|headers)$/,
    except: /^lib\/(auth|i18n)\/|^lib\/ui\/notices\.ts$/,
  },
  {
    rule: 'links are plain',
    because: 'the portal is pages: a link works the same with and without script',
    from: /^(app|lib)\//,
    mayNot: /^next\/(link|router|image|font|dynamic)/,
  },
]

test.each(rules)('$rule, because $because', ({ from, mayNot, except }) => {
  const broken = sources
    .filter(({ path }) => from.test(path) && !except?.test(path))
    .flatMap(({ path, imports }) => imports.filter(name => mayNot.test(name)).map(name => `${path} imports ${name}`))
  expect(broken).toEqual([])
})

test('no file is a barrel or a drawer for odds and ends, because neither says what it is about', () => {
  const drawers = sources.filter(({ path }) => /(^|\/)(utils?|helpers?|misc|common|shared|index)(\.tsx?|\/)/.test(path))
  expect(drawers.map(({ path }) => path).filter(path => path !== 'db/schema/index.ts')).toEqual([])
})

test('nothing is left for later, because later never comes', () => {
  const left = sources.filter(({ text }) => /\b(TODO|FIXME|XXX)\b|@ts-(ignore|expect-error)/.test(text))
  expect(left.map(({ path }) => path)).toEqual([])
})

test('nothing writes HTML by hand into a page, because a name would become script', () => {
  const found = sources.filter(
    ({ path, text }) => /^(app|lib)\//.test(path) && /dangerouslySetInnerHTML|\.innerHTML\b/.test(text),
  )
  expect(found.map(({ path }) => path)).toEqual([])
})

test('no page sets style attributes, because the content policy would drop them', () => {
  const found = sources.filter(({ path, text }) => /^(app|lib)\/.*\.tsx$/.test(path) && /\sstyle=\{/.test(text))
  expect(found.map(({ path }) => path)).toEqual([])
})

test('only db builds SQL from text, because a name in it would become a command', () => {
  const found = sources.filter(({ path, text }) => /^(app|lib)\//.test(path) && /sql\.(raw|identifier)\(/.test(text))
  expect(found.map(({ path }) => path)).toEqual([])
})
