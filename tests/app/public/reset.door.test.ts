import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { tokens } from '@/db/schema'
import { keep, read } from '@/db/store'
import { Browser } from '../../support/browser'
import { linkIn, mailTo } from '../../support/mail'
import { makePeople, signedIn, speaks, type TestPerson } from '../../support/people'

const fresh = 'framboise tracteur boussole'

async function ask(name: string): Promise<Browser> {
  const browser = new Browser()
  await browser.visit('/sign-in')
  await browser.follow('Mot de passe oublié')
  return browser.submit({ 'Nom d’utilisateur ou courriel': name }, 'Envoyer le lien')
}

async function linkFor(person: TestPerson): Promise<string> {
  await ask(person.username)
  return linkIn(await mailTo(person.email), '/reset/')
}

async function choose(browser: Browser, password: string, again = password) {
  const entries = { 'Nouveau mot de passe': password, 'Le même, une seconde fois': again }
  return browser.submit(entries, 'Enregistrer le mot de passe')
}

test('Benoît forgets his password, follows the link of his mail and chooses another; his sessions end and he is told', async () => {
  const { benoit } = await makePeople()
  const elsewhere = await signedIn(benoit)
  await ask(benoit.email)
  const message = await mailTo(benoit.email)
  const browser = new Browser()
  await browser.visit(linkIn(message, '/reset/'))
  await browser.visit(linkIn(message, '/reset/'))
  expect(browser.text).not.toContain(benoit.lastName)
  await choose(browser, fresh)
  expect(browser.path).toBe('/sign-in')
  expect(browser.notice()).toContain('Votre mot de passe est enregistré')
  await elsewhere.visit('/')
  expect(elsewhere.path).toMatch(/^\/sign-in/)
  expect((await mailTo(benoit.email, message.id)).subject).toBe('Votre mot de passe a changé')
  await browser.submit({ 'Nom d’utilisateur': benoit.username, 'Mot de passe': fresh }, 'Se connecter')
  expect(browser.path).toBe('/')
})

test('a link works once', async () => {
  const { benoit } = await makePeople()
  const link = await linkFor(benoit)
  const [one, other] = [new Browser(), new Browser()]
  await one.visit(link)
  await other.visit(link)
  await choose(one, fresh)
  await choose(other, 'canot lanterne brouillard')
  expect(other.text).toContain('Ce lien ne fonctionne plus')
  await other.visit(link)
  expect(other.text).toContain('Ce lien ne fonctionne plus')
})

test('a link dies after thirty minutes, and when another is asked for', async () => {
  const { benoit } = await makePeople()
  const first = await linkFor(benoit)
  const message = await mailTo(benoit.email)
  await ask(benoit.username)
  const second = linkIn(await mailTo(benoit.email, message.id), '/reset/')
  const browser = new Browser()
  await browser.visit(first)
  expect(browser.text).toContain('Ce lien ne fonctionne plus')
  await browser.visit(second)
  expect(browser.headings()).toEqual(['Nouveau mot de passe'])
  const [made] = await read().select().from(tokens).where(eq(tokens.personId, benoit.id)).orderBy(tokens.createdAt)
  expect((made?.expiresAt ?? 0) - (made?.createdAt ?? 0)).toBe(30 * 60_000)
  await keep(write =>
    write
      .update(tokens)
      .set({ expiresAt: Date.now() - 1 })
      .where(eq(tokens.personId, benoit.id)),
  )
  await browser.visit(second)
  expect(browser.text).toContain('Ce lien ne fonctionne plus')
})

test('the store keeps no token that would open the link', async () => {
  const { benoit } = await makePeople()
  const token = (await linkFor(benoit)).split('/reset/')[1] ?? ''
  const rows = await read().select().from(tokens).where(eq(tokens.personId, benoit.id))
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('asking for nobody gets the same page as asking for somebody', async () => {
  const { benoit } = await makePeople()
  const [known, unknown] = [await ask(benoit.username), await ask('personne@nulle-part.example')]
  expect(unknown.text).toBe(known.text)
  expect(unknown.path).toBe(known.path)
})

test.each([
  ['court', 'court', 'au moins 15 caractères'],
  ['motdepassemotdepasse', 'motdepassemotdepasse', 'facile à deviner'],
  [fresh, 'autre chose de long', 'ne sont pas identiques'],
])('%s and %s are refused with a sentence at the field', async (password, again, sentence) => {
  const { benoit } = await makePeople()
  const browser = new Browser()
  await browser.visit(await linkFor(benoit))
  await choose(browser, password, again)
  expect(browser.errors().join(' ')).toContain(sentence)
  await choose(browser, fresh)
  expect(browser.path).toBe('/sign-in')
})

test('a person who reads English gets the mail in English', async () => {
  const { benoit } = await makePeople()
  await speaks(benoit, 'en')
  await ask(benoit.username)
  expect((await mailTo(benoit.email)).subject).toBe('Choose a new password')
})

test('a fourth letter within the hour does not go out', async () => {
  const { benoit } = await makePeople()
  for (let letters = 0; letters < 4; letters++) await ask(benoit.username)
  const made = await read().select().from(tokens).where(eq(tokens.personId, benoit.id))
  expect(made).toHaveLength(3)
})
