import { and, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { companies, directory, sessions, signIns } from '@/db/schema'
import { keep, read } from '@/db/store'
import { Browser } from '../../support/browser'
import { makePeople, type TestPerson } from '../../support/people'

const words = {
  fr: {
    user: 'Nom d’utilisateur',
    password: 'Mot de passe',
    button: 'Se connecter',
    wrong: /ne convient pas/,
    wait: /Trop d’essais/,
  },
  en: {
    user: 'User name',
    password: 'Password',
    button: 'Sign in',
    wrong: /not right|do not match|does not/i,
    wait: /Too many attempts/,
  },
}
type Language = keyof typeof words
let people: Awaited<ReturnType<typeof makePeople>>

beforeAll(async () => {
  people = await makePeople()
})

async function stranger(language: Language): Promise<Browser> {
  const browser = new Browser()
  browser.jar.set('locale', language)
  return browser
}

function trySignIn(browser: Browser, language: Language, username: string, password: string) {
  const { user, password: secret, button } = words[language]
  return browser.submit({ [user]: username, [secret]: password }, button)
}

test.each(['fr', 'en'] as const)(
  'a stranger is asked to sign in and comes back to the page and query asked for (%s)',
  async language => {
    const browser = await stranger(language)
    await browser.visit('/sessions?problem=x')
    expect(browser.path).toBe(`/sign-in?to=${encodeURIComponent('/sessions?problem=x')}`)
    expect(browser.lang).toBe(`${language}-CA`)
    await trySignIn(browser, language, people.benoit.username, people.benoit.password)
    expect(browser.path).toBe('/sessions?problem=x')
    expect(browser.status).toBe(200)
  },
)

test.each(['fr', 'en'] as const)(
  'a wrong password and an unknown name get the same answer, and keep the name typed (%s)',
  async language => {
    const [one, other] = [await stranger(language), await stranger(language)]
    await one.visit('/sign-in')
    await trySignIn(one, language, people.alice.username, 'pas le bon mot de passe')
    await other.visit('/sign-in')
    await trySignIn(other, language, 'personne@nulle-part.example', 'pas le bon mot de passe')
    expect(one.errors().join(' ')).toMatch(words[language].wrong)
    expect(one.errors()).toEqual(other.errors())
    expect(one.$('[name=username]').attr('value')).toBe(people.alice.username)
    expect(one.$('[name=password]').attr('value') ?? '').toBe('')
  },
)

test('the name is not minded for case, the password is', async () => {
  const browser = await stranger('fr')
  await browser.visit('/sign-in')
  await trySignIn(browser, 'fr', people.benoit.username.toUpperCase(), people.benoit.password.toUpperCase())
  expect(browser.path).toMatch(/^\/sign-in/)
  await trySignIn(browser, 'fr', people.benoit.username.toUpperCase(), people.benoit.password)
  expect(browser.path).toBe('/')
})

test('after five wrong passwords even the right one waits, for an account that exists or not, and from any address', async () => {
  const { alice } = await makePeople()
  for (const username of [alice.username, `fantome-${alice.username}`]) {
    for (let tries = 0; tries < 5; tries++) {
      const browser = await stranger('fr')
      await browser.visit('/sign-in')
      await trySignIn(browser, 'fr', username, 'pas le bon mot de passe')
      expect(browser.errors().join(' ')).toMatch(words.fr.wrong)
    }
    const browser = await stranger('fr')
    await browser.visit('/sign-in')
    await trySignIn(browser, 'fr', username, alice.password)
    expect(browser.errors().join(' ')).toMatch(words.fr.wait)
  }
})

test('one address that has guessed thirty times waits, whatever the account', async () => {
  const { benoit } = await makePeople()
  const browser = await stranger('fr')
  for (let tries = 0; tries < 30; tries++) {
    await browser.visit('/sign-in')
    await trySignIn(browser, 'fr', `personne-${tries}@${benoit.id}.example`, 'pas le bon')
  }
  await trySignIn(browser, 'fr', benoit.username, benoit.password)
  expect(browser.errors().join(' ')).toMatch(words.fr.wait)
})

test('a suspended person cannot sign in, and an open session of theirs ends at once', async () => {
  const { benoit } = await makePeople()
  const browser = await signIn(benoit)
  const own = and(eq(directory.companyId, benoit.companyId), eq(directory.id, benoit.id))
  await keep(write => write.update(directory).set({ active: false }).where(own))
  await browser.visit('/sessions')
  expect(browser.path).toMatch(/^\/sign-in/)
  await trySignIn(browser, 'fr', benoit.username, benoit.password)
  expect(browser.errors().join(' ')).toMatch(words.fr.wrong)
})

test('a company that requires its provider lets nobody in by password alone', async () => {
  const { benoit, tremblay } = await makePeople()
  await keep(write => write.update(companies).set({ requireSso: true }).where(eq(companies.id, tremblay.id)))
  const browser = await stranger('fr')
  await browser.visit('/sign-in')
  await trySignIn(browser, 'fr', benoit.username, benoit.password)
  expect(browser.errors().join(' ')).toContain('MonGoCo')
})

test('signing in notes who and from where; signing out ends the session in the store and in the browser', async () => {
  const { benoit } = await makePeople()
  const browser = await signIn(benoit)
  const token = browser.jar.get('sid') ?? ''
  const [noted] = await read().select().from(signIns).where(eq(signIns.personId, benoit.id))
  expect(noted).toMatchObject({ way: 'password', result: 'signed-in', address: browser.from })
  await browser.visit('/')
  await browser.submit({}, 'Se déconnecter')
  expect(browser.text).toContain('Vous êtes déconnecté')
  expect(browser.headers.get('clear-site-data')).toBe('"cache"')
  browser.jar.set('sid', token)
  await browser.visit('/')
  expect(browser.path).toMatch(/^\/sign-in/)
  expect(await read().select().from(sessions).where(eq(sessions.personId, benoit.id))).toEqual([])
})

test('a session is a new one at each sign-in, and one not seen for half an hour, or twelve hours old, is over', async () => {
  const { benoit } = await makePeople()
  const browser = await signIn(benoit)
  const first = browser.jar.get('sid')
  await browser.visit('/sign-in')
  await trySignIn(browser, 'fr', benoit.username, benoit.password)
  expect(browser.jar.get('sid')).not.toBe(first)
  const mine = eq(sessions.personId, benoit.id)
  const open = () => read().select().from(sessions).where(mine)
  expect(await open()).toHaveLength(1)

  await keep(write =>
    write
      .update(sessions)
      .set({ seenAt: Date.now() - 31 * 60_000 })
      .where(mine),
  )
  await browser.visit('/')
  expect(browser.path).toMatch(/^\/sign-in/)
  await keep(write =>
    write
      .update(sessions)
      .set({ seenAt: Date.now(), endsAt: Date.now() - 1 })
      .where(mine),
  )
  await browser.visit('/')
  expect(browser.path).toMatch(/^\/sign-in/)
})

test('the language switch keeps page and query, before and after signing in, and stays with the person', async () => {
  const { benoit } = await makePeople()
  const browser = await stranger('fr')
  await browser.visit('/sign-in?to=%2Fsessions')
  await browser.submit({}, 'English')
  expect(browser.path).toBe('/sign-in?to=%2Fsessions')
  expect(browser.headings()).toContain('Sign in')
  await trySignIn(browser, 'en', benoit.username, benoit.password)
  expect(browser.lang).toBe('fr-CA')
  await browser.visit('/sessions?problem=x')
  await browser.submit({}, 'English')
  expect(browser.path).toBe('/sessions?problem=x')
  expect(browser.lang).toBe('en-CA')
  const elsewhere = await signIn(benoit, 'fr')
  expect(elsewhere.lang).toBe('en-CA')
})

async function signIn(person: TestPerson, language: Language = 'fr'): Promise<Browser> {
  const browser = await stranger(language)
  await browser.visit('/sign-in')
  return trySignIn(browser, language, person.username, person.password)
}
