import { eq } from 'drizzle-orm'
import { expect, inject, test } from 'vitest'
import { sessions } from '@/db/schema'
import { read } from '@/db/store'
import { addAccount } from '../../support/account'
import { axe, complaints, openPage } from '../../support/chromium'
import { makePeople, speaks } from '../../support/people'

const words = {
  fr: {
    user: 'Nom d’utilisateur',
    password: 'Mot de passe',
    button: 'Se connecter',
    out: 'Se déconnecter',
    sso: 'Se connecter avec MonGoCo',
  },
  en: { user: 'User name', password: 'Password', button: 'Sign in', out: 'Sign out', sso: 'Sign in with MonGoCo' },
} as const

const cases = [
  ['fr', true],
  ['fr', false],
  ['en', true],
  ['en', false],
] as const

test.each(cases)(
  'signing in, out, and a wrong password on the way (%s, script %s)',
  async (language, javaScriptEnabled) => {
    const { benoit } = await makePeople()
    await speaks(benoit, language)
    const say = words[language]
    const page = await openPage({ javaScriptEnabled })
    const said = complaints(page)
    const { url } = inject('served')
    await page.context().addCookies([{ name: 'locale', value: language, url }])
    await page.goto('/sessions')
    expect(page.url()).toContain('/sign-in?to=%2Fsessions')
    if (javaScriptEnabled) expect(await axe(page)).toEqual([])
    await page.getByLabel(say.user).fill(benoit.username)
    await page.getByLabel(say.password).fill('pas le bon mot de passe')
    await page.getByRole('button', { name: say.button, exact: true }).click()
    await page.getByRole('alert').getByRole('heading').waitFor()
    expect(await page.getByLabel(say.user).inputValue()).toBe(benoit.username)
    if (javaScriptEnabled) expect(await axe(page)).toEqual([])
    await page.getByLabel(say.password).fill(benoit.password)
    await page.getByRole('button', { name: say.button, exact: true }).click()
    await page.waitForURL('**/sessions')
    if (javaScriptEnabled) expect(await axe(page)).toEqual([])
    await page.locator('details.account summary').click()
    await page.getByRole('button', { name: say.out }).click()
    await page.waitForURL('**/sign-in?out=1')
    expect(await read().select().from(sessions).where(eq(sessions.personId, benoit.id))).toEqual([])
    expect(said).toEqual([])
    await page.context().close()
  },
)

test.each([true, false])(
  'from MonGoCo\'s "Gérer mes services" into the portal and out of both (script %s)',
  async javaScriptEnabled => {
    const { benoit } = await makePeople()
    const account = await addAccount(benoit)
    const page = await openPage({ javaScriptEnabled })
    await page.goto(inject('served').accountPage)
    await page.getByLabel('Nom d’utilisateur').fill(account.user)
    await page.getByLabel('Mot de passe').fill(account.password)
    await page.getByRole('button', { name: 'Se connecter à MonGoCo' }).click()
    await page.getByRole('link', { name: 'Portail voix' }).click()
    await page.waitForURL(`${inject('served').url}/`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBeTruthy()
    await page.locator('details.account summary').click()
    await page.getByRole('button', { name: 'Se déconnecter' }).click()
    await page.getByRole('button', { name: 'Quitter MonGoCo' }).click()
    await page.waitForURL('**/sign-in*')
    await page.goto('/')
    expect(page.url()).toContain('/sign-in')
    await page.context().close()
  },
)

test('from the portal to MonGoCo and back, its button under the content policy', async () => {
  const { benoit } = await makePeople()
  const account = await addAccount(benoit)
  const page = await openPage()
  const said = complaints(page)
  await page.goto('/sign-in')
  await page.getByRole('button', { name: words.fr.sso }).click()
  await page.getByLabel('Nom d’utilisateur').fill(account.user)
  await page.getByLabel('Mot de passe').fill(account.password)
  await page.getByRole('button', { name: 'Se connecter à MonGoCo' }).click()
  await page.waitForURL(`${inject('served').url}/`)
  expect(said).toEqual([])
  await page.context().close()
})

test('the pages before signing in fit a small telephone and are axe clean in both themes', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await openPage({ viewport: { width: 320, height: 640 }, colorScheme })
    for (const path of ['/sign-in', '/forgot', '/reset/none', '/sign-in/sso', '/nothing-here']) {
      await page.goto(path)
      expect(await axe(page), path).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(wide, path).toBeLessThanOrEqual(0)
    }
    await page.context().close()
  }
})
