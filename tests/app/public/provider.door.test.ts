import { and, eq } from 'drizzle-orm'
import { expect, inject, test } from 'vitest'
import { identities, people, sessions } from '@/db/schema'
import { change, keep, read } from '@/db/store'
import { operator } from '@/lib/auth/operator'
import { issueToken } from '@/lib/auth/tokens'
import { addAccount } from '../../support/account'
import { Browser } from '../../support/browser'
import { makePeople, signedIn } from '../../support/people'

type Account = Awaited<ReturnType<typeof addAccount>>

/** On the account page's own sign-in form. */
function enter(browser: Browser, account: Account) {
  return browser.submit(
    { 'Nom d’utilisateur': account.user, 'Mot de passe': account.password },
    'Se connecter à MonGoCo',
  )
}

function linksOf(person: { id: string }) {
  return read().select().from(identities).where(eq(identities.personId, person.id))
}

test('from the account page, "Portail voix" leads into the portal without a second password, and leaving ends both', async () => {
  const { benoit } = await makePeople()
  const account = await addAccount(benoit)
  const browser = new Browser()
  await browser.visit(inject('served').accountPage)
  await enter(browser, account)
  expect(browser.headings()).toContain('Gérer mes services')
  const link = browser.links().find(one => one.name === 'Portail voix')?.href ?? ''
  await browser.visit(link, { headers: { referer: `${inject('served').accountPage}/` } })
  expect(browser.path).toBe('/')
  expect(browser.text).toContain('Érablière Tremblay')

  await browser.submit({}, 'Se déconnecter')
  expect(browser.headings()).toContain('Quitter MonGoCo et les services ouverts par lui ?')
  await browser.submit({}, 'Quitter MonGoCo')
  expect(browser.url).toContain(`${inject('served').url}/sign-in`)
  await browser.visit(inject('served').accountPage)
  expect(browser.headings()).toContain('Ouvrir une session dans MonGoCo')
  await browser.visit(inject('served').url)
  expect(browser.path).toMatch(/^\/sign-in/)
})

test('who leaves the account page has left the portal too, on that browser only', async () => {
  const { benoit } = await makePeople()
  const account = await addAccount(benoit)
  const [browser, phone] = [new Browser(), new Browser()]
  for (const one of [browser, phone]) {
    await one.visit('/sessions')
    await one.submit({}, 'Se connecter avec MonGoCo')
    await enter(one, account)
    expect(one.path).toBe('/sessions')
  }
  await browser.visit(inject('served').accountPage)
  await browser.submit({}, 'Quitter')
  await browser.submit({}, 'Quitter MonGoCo')
  await browser.visit(`${inject('served').url}/sessions`)
  expect(browser.path).toMatch(/^\/sign-in/)
  await phone.visit(`${inject('served').url}/sessions`)
  expect(phone.path).toBe('/sessions')
})

test.each(['', 'logout_token=', 'logout_token=a.b.c', `logout_token=${unsigned()}`])(
  'a logout token that the provider did not sign ends nothing: %s',
  async body => {
    const { benoit } = await makePeople()
    const browser = await signedIn(benoit)
    const answer = await fetch(`${inject('served').url}/api/auth/backchannel-logout`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    })
    expect([answer.status, await answer.json()]).toEqual([400, { error: 'invalid_request' }])
    await browser.visit('/sessions')
    expect(browser.path).toBe('/sessions')
  },
)

/** What anybody can write. */
function unsigned(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const events = { 'http://schemas.openid.net/event/backchannel-logout': {} }
  return `${part({ alg: 'none' })}.${part({ sub: 'sub', jti: 'one', aud: 'portail-voix', iat: 1, events })}.`
}

test('from the portal, the button goes to the account page and back to the page asked for', async () => {
  const { benoit } = await makePeople()
  const account = await addAccount(benoit)
  const browser = new Browser()
  await browser.visit('/sessions')
  await browser.submit({}, 'Se connecter avec MonGoCo')
  await enter(browser, account)
  expect(browser.path).toBe('/sessions')
  expect(browser.rows().flat().join(' ')).toContain('Cette session')
})

test('another site that links to the start gets a page that asks first', async () => {
  const browser = new Browser()
  await browser.visit('/sign-in/sso/start', { headers: { referer: 'https://evil.example/' } })
  expect(browser.path).toBe('/sign-in/sso')
  expect(browser.headings()).toEqual(['Connexion avec MonGoCo'])
})

test('an account that nobody linked does not get in, though its e-mail is that of a person', async () => {
  const { benoit } = await makePeople()
  const account = await addAccount()
  const own = and(eq(people.companyId, benoit.companyId), eq(people.id, benoit.id))
  await keep(write => write.update(people).set({ email: account.email }).where(own))
  const browser = new Browser()
  await browser.visit('/sign-in')
  await browser.submit({}, 'Se connecter avec MonGoCo')
  await enter(browser, account)
  expect(browser.path).toBe('/sign-in?problem=unlinked')
  expect(browser.text).toContain('n’est lié à aucune ligne')
  expect(browser.jar.get('sid')).toBeUndefined()
})

test('Benoît, signed in and confirmed, links his account, and later takes the link away', async () => {
  const { benoit } = await makePeople()
  const account = await addAccount()
  const browser = await signedIn(benoit)
  await browser.visit('/sessions')
  await browser.submit({}, 'Lier mon compte MonGoCo')
  await enter(browser, account)
  expect(browser.path).toBe('/sessions')
  expect(browser.text).toContain('est lié depuis le')
  expect(await linksOf(benoit)).toMatchObject([{ issuer: inject('served').accountPage, subject: account.subject }])
  await browser.submit({}, 'Retirer le lien')
  expect(await linksOf(benoit)).toEqual([])
})

test('a session that was not confirmed lately asks for the password before it links', async () => {
  const { benoit } = await makePeople()
  const browser = await signedIn(benoit)
  const mine = eq(sessions.personId, benoit.id)
  await keep(write =>
    write
      .update(sessions)
      .set({ confirmedAt: Date.now() - 16 * 60_000 })
      .where(mine),
  )
  const before = browser.jar.get('sid')
  await browser.visit('/sessions')
  await browser.follow('Lier mon compte MonGoCo')
  expect(browser.headings()).toEqual(['Confirmez que c’est vous'])
  await browser.submit({ 'Mot de passe': 'pas le bon' }, 'Confirmer')
  expect(browser.errors().join(' ')).toContain('ne convient pas')
  await browser.submit({ 'Mot de passe': benoit.password }, 'Confirmer')
  expect(browser.path).toBe('/sessions')
  expect(browser.jar.get('sid')).not.toBe(before)
  await browser.submit({}, 'Lier mon compte MonGoCo')
  expect(browser.headings()).toContain('Ouvrir une session dans MonGoCo')
})

test('an account linked with Alice cannot be linked with Benoît', async () => {
  const { alice, benoit } = await makePeople()
  const account = await addAccount(alice)
  const browser = await signedIn(benoit)
  await browser.visit('/sessions')
  await browser.submit({}, 'Lier mon compte MonGoCo')
  await enter(browser, account)
  expect(browser.text).toContain('déjà lié à une autre personne')
  expect(await linksOf(benoit)).toEqual([])
})

test('an invitation links whoever answers it, once', async () => {
  const { benoit, tremblay } = await makePeople()
  const [account, late] = [await addAccount(), await addAccount()]
  const token = await change(operator(tremblay, 'Essai'), 'invitation', write =>
    issueToken(write, benoit, 'invitation'),
  )
  const browser = new Browser()
  await start(browser, token)
  await enter(browser, account)
  expect(browser.path).toBe('/')
  expect(await linksOf(benoit)).toMatchObject([{ subject: account.subject }])
  const other = new Browser()
  await start(other, token)
  await enter(other, late)
  expect(other.path).toBe('/sign-in?problem=unlinked')
})

async function start(browser: Browser, token: string) {
  const body = new URLSearchParams({ purpose: 'invitation', token, to: '/' })
  await browser.visit('/sign-in/sso/start', { method: 'POST', body })
}

test('a forged, replayed or mixed-up answer of the provider opens nothing', async () => {
  const { benoit } = await makePeople()
  const account = await addAccount(benoit)
  const browser = new Browser()
  await browser.visit('/sign-in')
  await browser.submit({}, 'Se connecter avec MonGoCo')
  const state = new URL(browser.url).searchParams.get('state') ?? 'none'
  const callback = '/api/auth/callback/mongoco'
  const victim = new Browser()
  for (const answer of [`?code=forged&state=${state}`, '?code=forged', '?error=access_denied', '']) {
    await victim.visit(inject('served').url + callback + answer)
    expect(victim.path).toMatch(/^\/sign-in/)
    expect(victim.jar.get('sid')).toBeUndefined()
  }
  await enter(browser, account)
  expect(browser.path).toBe('/')
})

test.each(['session', 'csrf', 'providers', 'signin', 'signin/mongoco', 'signout'])(
  'next-auth has no address %s here',
  async path => {
    const browser = new Browser()
    expect((await browser.request(`/api/auth/${path}`)).status).toBe(404)
  },
)
